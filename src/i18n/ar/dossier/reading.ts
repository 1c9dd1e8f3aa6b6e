export { reading } from '../../nl/dossier/reading.ts';
