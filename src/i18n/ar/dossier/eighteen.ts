export { eighteen } from '../../nl/dossier/eighteen.ts';
