/**
 * What script adds around a page: the way out, the panels of the header, the looks, the button that reads aloud, the faces
 * under the page, what is past its review, reading without internet. One file for every page, so that a browser fetches it once. Each part does nothing where it has nothing.
 */
import { startReadAloud } from './aloud/start.ts';
import { startFeedback } from './feedback/send.ts';
import { startHeaderPanels } from './header-panels.ts';
import { sayLateReview } from './late-review.ts';
import { startLookControl } from './looks/control.ts';
import { keepForOffline } from './offline/start.ts';
import { startQuickExit } from './quick-exit.ts';

startQuickExit();
startHeaderPanels();
startLookControl();
startReadAloud();
startFeedback();
sayLateReview(new Date());
keepForOffline();
