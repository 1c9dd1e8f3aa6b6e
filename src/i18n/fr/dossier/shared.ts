export { shared } from '../../nl/dossier/shared.ts';
