export { dossierPages } from '../../nl/dossier/pages.ts';
