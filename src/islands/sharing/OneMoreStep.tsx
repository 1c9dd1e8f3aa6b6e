import { Dialog } from '../shared/Dialog.tsx';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { useSharingWords } from './words.ts';

/** Somebody's sign-in is no longer fresh: said on top of the screen. */
export function OneMoreStep({ onClose }: { onClose: () => void }) {
  const words = useSharingWords();
  return (
    <Dialog title={words.oneMoreStep} onClose={onClose}>
      <SignInAgain here="sharing" choices={null} />
      <button type="button" className="button" onClick={onClose}>
        {words.notNow}
      </button>
    </Dialog>
  );
}
