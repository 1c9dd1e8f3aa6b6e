import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';
import type { House } from '../../house.ts';
import { changeProblems, commonProblems, createRoutes, json } from '../../http/routes.ts';
import { requireFresh, type SignedIn } from '../../identity/guard.ts';
import {
  blockPerson,
  giveMandate,
  leaveOrganisation,
  readDepartures,
  readPeople,
  stopMandate,
  unblockPerson,
  undoLeaving,
} from './close.ts';
import {
  departureSchema,
  departuresSchema,
  mandateSchema,
  newBlockSchema,
  newDepartureSchema,
  newMandateSchema,
  peopleAroundSchema,
  personAroundSchema,
} from './contract.ts';

const idParam = z.object({ id: idSchema });

const postMandate = createRoute({
  method: 'post',
  path: '/dossiers/{id}/mandates',
  summary: 'Je vertrouwenspersoon laten meelezen',
  middleware: [requireFresh] as const,
  request: { params: idParam, body: { ...json(newMandateSchema, 'Wie'), required: true } },
  responses: { 201: json(mandateSchema, 'Het mandaat geldt'), ...changeProblems },
});

const deleteMandate = createRoute({
  method: 'delete',
  path: '/dossiers/{id}/mandates/{mandateId}',
  summary: 'Het mandaat stoppen, vanaf nu',
  request: { params: z.object({ id: idSchema, mandateId: idSchema }) },
  responses: { 200: json(mandateSchema, 'Het mandaat is gestopt'), ...changeProblems },
});

const getPeople = createRoute({
  method: 'get',
  path: '/dossiers/{id}/people',
  summary: 'Iedereen met naam rond dit dossier, en wat blokkeren zou sluiten',
  request: { params: idParam },
  responses: { 200: json(peopleAroundSchema, 'Mensen'), ...commonProblems },
});

const postBlock = createRoute({
  method: 'post',
  path: '/dossiers/{id}/blocks',
  summary: 'Eén persoon niets meer laten zien, vanaf nu',
  request: { params: idParam, body: { ...json(newBlockSchema, 'Wie'), required: true } },
  responses: { 201: json(personAroundSchema, 'De persoon is geblokkeerd'), ...changeProblems },
});

const deleteBlock = createRoute({
  method: 'delete',
  path: '/dossiers/{id}/blocks/{blockId}',
  summary: 'Iemand niet meer blokkeren',
  middleware: [requireFresh] as const,
  request: { params: z.object({ id: idSchema, blockId: idSchema }) },
  responses: { 200: json(personAroundSchema, 'De persoon is niet meer geblokkeerd'), ...changeProblems },
});

const getDepartures = createRoute({
  method: 'get',
  path: '/dossiers/{id}/departures',
  summary: 'Organisaties, en wat er stopt als je er weggaat',
  request: { params: idParam },
  responses: { 200: json(departuresSchema, 'Organisaties'), ...commonProblems },
});

const postDeparture = createRoute({
  method: 'post',
  path: '/dossiers/{id}/departures',
  summary: 'Weggaan bij een organisatie: alles van haar stopt',
  request: { params: idParam, body: { ...json(newDepartureSchema, 'Waar je weggaat'), required: true } },
  responses: { 201: json(departureSchema, 'Wat er stopte'), ...changeProblems },
});

const deleteDeparture = createRoute({
  method: 'delete',
  path: '/dossiers/{id}/departures/{departureId}',
  summary: 'Toch niet weggegaan',
  middleware: [requireFresh] as const,
  request: { params: z.object({ id: idSchema, departureId: idSchema }) },
  responses: { 200: json(departureSchema, 'Het weggaan is ongedaan gemaakt'), ...changeProblems },
});

/** Mandates, and everything that closes more than one door at once. */
export const closingRoutes = (house: House) =>
  createRoutes<SignedIn>()
    .openapi(postMandate, async c => {
      const { partyId } = c.req.valid('json');
      const dossierId = c.req.valid('param').id;
      return c.json(await giveMandate(house, c.var.viewer.personId, { dossierId, partyId }), 201);
    })
    .openapi(deleteMandate, async c => {
      const { id, mandateId } = c.req.valid('param');
      return c.json(await stopMandate(house, c.var.viewer.personId, { dossierId: id, mandateId }), 200);
    })
    .openapi(getPeople, async c =>
      c.json({ items: await readPeople(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
    )
    .openapi(postBlock, async c => {
      const { personId } = c.req.valid('json');
      const dossierId = c.req.valid('param').id;
      return c.json(await blockPerson(house, c.var.viewer.personId, { dossierId, personId }), 201);
    })
    .openapi(deleteBlock, async c => {
      const { id, blockId } = c.req.valid('param');
      return c.json(await unblockPerson(house, c.var.viewer.personId, { dossierId: id, blockId }), 200);
    })
    .openapi(getDepartures, async c =>
      c.json({ items: await readDepartures(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
    )
    .openapi(postDeparture, async c => {
      const { organisationId } = c.req.valid('json');
      const dossierId = c.req.valid('param').id;
      return c.json(
        await leaveOrganisation(house, c.var.viewer.personId, { dossierId, organisationId }),
        201,
      );
    })
    .openapi(deleteDeparture, async c => {
      const { id, departureId } = c.req.valid('param');
      return c.json(await undoLeaving(house, c.var.viewer.personId, { dossierId: id, departureId }), 200);
    });
