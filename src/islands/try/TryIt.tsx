import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import AccessLog from '../access-log/AccessLog.tsx';
import Calendar from '../calendar/Calendar.tsx';
import Overview from '../overview/Overview.tsx';
import People from '../people/People.tsx';
import Plan from '../plan/Plan.tsx';
import OneCard from '../reading/OneCard.tsx';
import Reading from '../reading/Reading.tsx';
import { moveTo } from '../shared/house.ts';
import type { OnPage } from '../shared/SignedIn.tsx';
import Sharing from '../sharing/Sharing.tsx';
import { inventedHouse, screenAt, type Tried } from './house.ts';

// Before the first screen asks anything. The build draws no answers, and serves the real house from the same process.
if (typeof window !== 'undefined') moveTo(inventedHouse());

const SCREENS: Record<Tried, (props: OnPage) => React.ReactNode> = {
  overview: Overview,
  reading: Reading,
  card: OneCard,
  plan: Plan,
  calendar: Calendar,
  people: People,
  sharing: Sharing,
  log: AccessLog,
};

/** Where a click leads, when it is an ordinary one on a way between these screens. */
function wayOf(event: MouseEvent, language: Language): URL | undefined {
  const isOrdinary =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!isOrdinary || !link || link.target !== '') return undefined;
  const to = new URL(link.href);
  const isHere = to.pathname === window.location.pathname && to.search === window.location.search;
  // What only changes behind the # is the screen's own.
  return isHere || to.origin !== window.location.origin || !screenAt(to, language) ? undefined : to;
}

/** Goes from screen to screen without leaving the page: the page is all that remembers. */
function useScreen(language: Language) {
  const room = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState<Tried>('overview');

  useEffect(() => {
    const show = () => {
      setScreen(screenAt(window.location, language) ?? 'overview');
      // What stands behind the # changed too, and pushing an address tells nobody.
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    };
    const go = (event: MouseEvent) => {
      const to = wayOf(event, language);
      if (!to) return;
      event.preventDefault();
      window.history.pushState(null, '', to);
      show();
      window.scrollTo(0, 0);
      document.getElementById('inhoud')?.focus({ preventScroll: true });
    };
    const around = room.current;
    show();
    around?.addEventListener('click', go);
    window.addEventListener('popstate', show);
    return () => {
      around?.removeEventListener('click', go);
      window.removeEventListener('popstate', show);
    };
  }, [language]);

  return { room, screen };
}

/** The screens of a signed-in person, with an invented dossier: no sign-in, no question to a server, nothing kept. */
export default function TryIt({ language }: OnPage) {
  const { room, screen } = useScreen(language);
  const Screen = SCREENS[screen];
  return (
    <div ref={room}>
      <Screen key={screen} language={language} />
    </div>
  );
}
