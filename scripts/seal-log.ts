/** Seals the access log now: `npm run seal-log`. A running server does so by itself, each hour. */
import { readConfig } from '../api/config.ts';
import { runCommand } from '../api/operator/run-command.ts';
import { inTerminal, say } from './terminal.ts';

await inTerminal(async () => {
  const { sealed, file } = await runCommand(readConfig(), 'seal-log');
  say(
    sealed === 0
      ? 'Er is niets bijgekomen sinds het laatste zegel.'
      : `${sealed} ${sealed === 1 ? 'ketting is' : 'kettingen zijn'} verzegeld in ${file}.`,
  );
  return 0;
});
