export { accessLog } from '../../nl/dossier/accessLog.ts';
