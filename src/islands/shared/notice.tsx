import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

type Notice = { words: string; undo: (() => void) | null };
type Say = (words: string, undo?: () => void) => void;

const NoticeContext = createContext<Say>(() => {});

/** Says in words what just changed, on screen and to a screen reader, with a way back where there is one. */
export function useSay(): Say {
  return useContext(NoticeContext);
}

/** The bar at the foot of the screen in which changes are said. */
export function NoticeBar({ children }: { children: ReactNode }) {
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
                Ongedaan maken
              </button>
            )}
            <button type="button" className="button button--quiet" onClick={close}>
              Oké
            </button>
          </div>
        )}
      </div>
    </NoticeContext>
  );
}
