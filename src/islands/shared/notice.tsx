import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useSharedWords } from './words.ts';

type Notice = { words: ReactNode; undo: (() => void) | null };
type Say = (words: ReactNode, undo?: () => void) => void;

const NoticeContext = createContext<Say>(() => {});

/** Says in words what just changed, on screen and to a screen reader, with a way back where there is one. */
export function useSay(): Say {
  return useContext(NoticeContext);
}

/** The bar at the foot of the screen in which changes are said. */
export function NoticeBar({ children }: { children: ReactNode }) {
  const words = useSharedWords();
  const [notice, setNotice] = useState<Notice | null>(null);
  const say = useCallback<Say>((words, undo) => setNotice({ words, undo: undo ?? null }), []);
  const close = useCallback(() => setNotice(null), []);
  const undo = useMemo(
    () =>
      notice?.undo &&
      (() => {
        setNotice(null);
        notice.undo?.();
      }),
    [notice],
  );

  return (
    <NoticeContext value={say}>
      {children}
      <div className="my-notice" data-shown={notice !== null}>
        <p role="status">{notice?.words}</p>
        {notice && (
          <div className="my-notice-buttons">
            {undo && (
              <button type="button" className="button" onClick={undo}>
                {words.undo}
              </button>
            )}
            <button type="button" className="button button--quiet" onClick={close}>
              {words.okay}
            </button>
          </div>
        )}
      </div>
    </NoticeContext>
  );
}
