import { secureHeaders } from 'hono/secure-headers';

/** Hono's defaults, and on top: no frames, no referrer, no camera, microphone or place. */
const SHARED: Parameters<typeof secureHeaders>[0] = {
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
};

/** For answers of the API: data, never a page. Should a file be opened as one, it can do nothing. */
export const apiHeaders = secureHeaders({
  ...SHARED,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    sandbox: [],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
  },
});

/**
 * For pages: each carries its own policy in its head (scripts and styles by hash); the header adds what a page can't say
 * about itself.
 */
export const siteHeaders = secureHeaders({
  ...SHARED,
  contentSecurityPolicy: {
    frameAncestors: ["'none'"],
    baseUri: ["'self'"],
    objectSrc: ["'none'"],
    formAction: ["'self'"],
  },
});
