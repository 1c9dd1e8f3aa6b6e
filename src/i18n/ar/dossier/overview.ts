export { overview } from '../../nl/dossier/overview.ts';
