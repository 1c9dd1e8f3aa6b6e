export { sharing } from '../../nl/dossier/sharing.ts';
