import type { ComplaintRoute, RouteName } from '../../../api/requests/contract.ts';
import { usePlaces, usePublicPlaces } from '../shared/InLanguage.tsx';
import { ToCheck } from './ToCheck.tsx';
import { useRequestsWords } from './words.ts';

/** The page of help that tells more about who stands there. */
const PAGES: Partial<Record<RouteName, string>> = {
  opgroeipunt: 'opgroeipunt',
  klachtenlijn: 'kinderrechtencommissariaat',
  'commissie-van-toezicht': 'commissie-van-toezicht',
  ombudsdienst: 'vlaamse-ombudsdienst',
  vtc: 'vtc',
  gba: 'gba',
};

/** Where one can go, the nearest first. */
export function RouteList({ routes }: { routes: ComplaintRoute[] }) {
  const { disagree: words } = useRequestsWords();
  const { help } = usePublicPlaces();
  return (
    <ol className="my-routes">
      {routes.map(({ to, certainty }) => {
        const page = PAGES[to];
        return (
          <li key={to}>
            {words.routes[to]} <ToCheck certainty={certainty} />{' '}
            {page && <a href={`${help}${page}/`}>{words.more}</a>}
          </li>
        );
      })}
    </ol>
  );
}

/** "I don't agree": where to go from here, and a complaint in one tap. */
export function Disagree({ routes, answered }: { routes: ComplaintRoute[]; answered: boolean }) {
  const { disagree: words } = useRequestsWords();
  const { requests } = usePlaces();
  return (
    <details className="my-disagree">
      <summary>{answered ? words.title : words.waiting}</summary>
      <p>{words.text}</p>
      <RouteList routes={routes} />
      {answered && (
        <p>
          <a className="button" href={`${requests}#vraag/complaint`}>
            {words.askAgain}
          </a>
        </p>
      )}
    </details>
  );
}
