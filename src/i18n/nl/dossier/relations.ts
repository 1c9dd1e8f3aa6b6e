import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

type Who = { name: ReactNode };

/** Who stands around a youngster: what was recorded, for whom it is about and for who keeps the dossier. */
export const relations = {
  around: {
    lead: 'Hier lees je wat organisaties over jou vastlegden: wie mee beslist, wie helpt en wie niet bij je mag. Twee mensen kijken elk besluit na.',
    acting: (name: ReactNode) => sentence`Je leest dit namens ${name}. ‘Jij’ en ‘je’ gaan hier over ${name}.`,
    nothing: {
      title: 'Er is nog niets vastgelegd',
      text: 'Legt een organisatie iets vast over jou? Dan lees je het hier, nog dezelfde dag.',
    },
    now: 'Dit geldt nu',
    notYet: 'Dit geldt nu niet',
    past: 'Wat voorbij is, of niet doorging',
    disagree: 'Ik ga niet akkoord',
    disagreeWith: (what: ReactNode) => sentence` met: ${what}`,
  },
  /** In a few words for on the card, and what it changes for whom. */
  mine: {
    capacity: {
      capable: { title: 'Jij beslist zelf', changes: 'Jij leest je dossier en kiest zelf wie wat ziet.' },
      notYet: {
        title: 'Iemand beslist nog voor jou',
        changes: 'Je ouder of voogd leest en kiest voor jou. Je eigen woorden blijven van jou.',
      },
    },
    representative: {
      title: {
        parent: ({ name }: Who) => sentence`${name} beslist mee, als ouder`,
        guardian: ({ name }: Who) => sentence`${name} beslist mee, als voogd`,
        court: ({ name }: Who) => sentence`${name} beslist mee, omdat een rechter dat zei`,
      },
      changes: ({ name }: Who) =>
        sentence`Beslis jij nog niet zelf? Dan leest ${name} mee en kiest wie wat ziet. Beslis jij wel zelf? Dan leest ${name} alleen wat over ${name} gaat.`,
    },
    contactBan: {
      title: ({ name }: Who) => sentence`${name} mag nu geen contact met jou hebben`,
      changes: ({ name }: Who) => sentence`${name} ziet niets van je dossier. Ook niet als iemand ja zegt.`,
    },
    legalBasis: {
      title: {
        'court-order': ({ name }: Who) => sentence`${name} leest mee, omdat een rechter dat besliste`,
        'mandated-service': ({ name }: Who) => sentence`${name} leest mee, omdat de wet dat vraagt`,
      },
      changes: ({ name, shelves }: Who & { shelves: string }) =>
        sentence`${name} leest deze vakken: ${shelves}. Dat kan je hier niet stoppen.`,
    },
    trustedPerson: {
      title: ({ name }: Who) => sentence`${name} is je vertrouwenspersoon`,
      changes: ({ name }: Who) => sentence`Zeg jij ja? Dan leest ${name} mee wat jij leest.`,
      secret: ({ name }: Who) =>
        sentence`${name} heeft beroepsgeheim. Daarom leest ${name} ook wat nu voor jou dicht ligt in jouw belang.`,
      exception: {
        'conflict-of-interest': ({ name }: Who) =>
          sentence`${name} leest nu al mee, ook zonder je ja. Je ouder of voogd en jij willen misschien niet hetzelfde.`,
        'unused-parental-right': ({ name }: Who) =>
          sentence`${name} leest nu al mee, ook zonder je ja. Je ouder of voogd leest je dossier niet.`,
      },
    },
    involvement: {
      title: ({ name }: Who) => sentence`${name} helpt jou`,
      changes: ({ name }: Who) =>
        sentence`Wie in ${name} werkt, leest wat het team zelf schreef. Dat stopt als het team jou niet meer helpt.`,
    },
  },
  states: {
    active: 'Geldt nu',
    waiting: 'Nog niet bevestigd',
    waitingButCounts: 'Geldt al, nog niet bevestigd',
    banned: 'Nu niet: er geldt ‘geen contact’',
    refused: 'Ging niet door',
    upcoming: 'Begint later',
    ending: 'Geldt nu, stopt misschien',
    ended: 'Voorbij',
  },
  facts: {
    from: (day: string) => `Vanaf ${day}.`,
    fromUntil: (from: string, until: string) => `Van ${from} tot en met ${until}.`,
    why: 'Waarom?',
    hidden: (organisation: ReactNode) =>
      sentence`Waarom staat hier niet: dat is veiliger voor iemand. Vraag het aan ${organisation}.`,
    recorded: (by: ReactNode, day: string, organisation: ReactNode) =>
      sentence`${by} legde dit vast op ${day}, voor ${organisation}.`,
    nobodyYet: 'Nog niemand keek dit na.',
    confirmed: (by: ReactNode, day: string) => sentence`${by} keek het na op ${day}.`,
    refused: (by: ReactNode, day: string) => sentence`${by} keek het na op ${day}, en zei nee.`,
    endRefused: (by: ReactNode, day: string, other: ReactNode) =>
      sentence`${by} wou dit laten stoppen vanaf ${day}. ${other} zei nee.`,
    ends: (by: ReactNode, day: string) =>
      sentence`${by} laat dit stoppen vanaf ${day}. Nog niemand bevestigde dat.`,
    ended: (by: ReactNode, other: ReactNode, day: string) =>
      sentence`${by} en ${other} lieten dit stoppen vanaf ${day}.`,
  },
  /** For somebody whom it is about, in another's dossier. */
  own: {
    lead: (name: ReactNode) => sentence`Dit is vastgelegd over jou, in het dossier van ${name}.`,
    nothing: {
      title: 'Er is niets over jou vastgelegd',
      text: 'Legt een organisatie hier iets over jou vast? Dan lees je het hier.',
    },
    ask: (organisation: ReactNode) => sentence`Klopt dit niet? Vraag het aan ${organisation}.`,
    titles: {
      capacity: 'Zelf beslissen',
      representative: 'Jij beslist mee',
      'contact-ban': 'Geen contact',
      'legal-basis': 'Jij leest mee omdat een rechter of de wet dat vraagt',
      'trusted-person': 'Jij bent vertrouwenspersoon',
      involvement: 'Jouw team helpt',
    },
  },
  /** For who keeps dossiers for an organisation. */
  keeping: {
    lead: 'Hier leg je vast wie rond een jongere staat. Een collega bevestigt het. De jongere leest alles nog dezelfde dag.',
    notYours: {
      title: 'Jij houdt geen dossiers bij',
      text: 'Dit scherm is voor wie dossiers bijhoudt voor een organisatie.',
    },
    noDossiers: {
      title: 'Er zijn nog geen dossiers',
      text: 'Hier komen de jongeren van wie jouw organisatie een dossier heeft.',
    },
    waiting: 'Wacht op jou',
    all: 'Alle dossiers',
    steps: (count: number) => counted(count, { one: '# stap wacht', other: '# stappen wachten' }),
    back: 'Alle dossiers',
    about: (name: ReactNode) => sentence`Rond ${name}`,
    forOrganisation: (names: ReactNode) => sentence`Je houdt dit bij voor ${names}.`,
    nothing: {
      title: 'Er is nog niets vastgelegd',
      text: 'Leg als eerste iets vast.',
    },
    record: 'Iets vastleggen',
    kinds: {
      capacity: { label: 'Zelf beslissen', hint: 'De jongere kan dit al wel, of nog niet.' },
      representative: { label: 'Ouder of voogd', hint: 'Wie beslist mee, en waarom?' },
      'contact-ban': { label: 'Geen contact', hint: 'Werkt meteen, nog voor een collega het bevestigt.' },
      'legal-basis': { label: 'Meelezen van de wet', hint: 'Een rechter of een dienst met een opdracht.' },
      'trusted-person': { label: 'Vertrouwenspersoon', hint: 'Wie staat de jongere bij?' },
      involvement: { label: 'Team dat helpt', hint: 'Het leest wat het zelf schreef.' },
    },
    grounds: {
      parent: 'als ouder',
      guardian: 'als voogd',
      court: 'door een rechter',
      'court-order': 'bevel van een rechter',
      'mandated-service': 'dienst met een wettelijke opdracht',
    },
    capable: 'Kan zelf beslissen',
    notCapable: 'Kan nog niet zelf beslissen',
    secret: 'Met beroepsgeheim',
    notSecret: 'Zonder beroepsgeheim',
    exceptions: {
      none: 'Geen uitzondering: de jongere zegt zelf ja',
      'conflict-of-interest': 'Ouder of voogd en jongere willen misschien niet hetzelfde',
      'unused-parental-right': 'Ouder of voogd gebruikt het recht niet',
    },
    shieldedReason: 'De jongere leest deze reden niet.',
    shelves: (shelves: string) => `Vakken: ${shelves}.`,
    may: {
      confirm: 'Ja, bevestigen',
      refuse: 'Nee, weigeren',
      end: 'Laten stoppen',
      confirmEnd: 'Ja, dit stopt',
      refuseEnd: 'Nee, dit geldt verder',
    },
    /** What a screen reader says after a button. */
    of: (what: ReactNode, name: ReactNode) => sentence`: ${what}, ${name}`,
    theYoungster: 'de jongere',
    check: {
      trusted: 'Zag jij dit ook na? Volwassen, niet betrokken, uittreksel uit het strafregister gezien.',
      other: 'Zag jij dit zelf na in het dossier van je organisatie?',
      end: 'Klopt die dag? Bij nee geldt dit gewoon verder. Een collega kan dan een andere dag kiezen.',
    },
    done: {
      recorded: 'Vastgelegd. Een collega bevestigt het nog.',
      recordedBan: 'Vastgelegd. Het werkt nu al. Een collega bevestigt het nog.',
      confirmed: 'Bevestigd. Het geldt.',
      refused: 'Geweigerd. Het gaat niet door.',
      ended: 'Vastgelegd dat dit stopt. Een collega bevestigt het nog.',
      endConfirmed: 'Bevestigd. Dit stopt.',
      endRefused: 'Geweigerd. Dit geldt verder.',
    },
    form: {
      title: 'Iets vastleggen',
      what: 'Wat leg je vast?',
      who: 'Over wie?',
      nobody:
        'Niemand rond deze jongere past hierbij. Lever die persoon of dat team eerst aan met je eigen systeem.',
      forWhom: 'Voor welke organisatie?',
      ground: 'Waarom?',
      decides: 'Wat besliste je?',
      shelves: 'Welke vakken?',
      secrecy: 'Beroepsgeheim?',
      exception: 'Is dit een uitzondering?',
      seen: {
        legend: 'Wat zag je na?',
        adult: 'Deze persoon is volwassen.',
        notInvolved: 'Deze persoon is niet betrokken bij de hulp.',
        extractFromCriminalRecord: 'Ik zag een uittreksel uit het strafregister.',
      },
      starts: 'Vanaf',
      ends: 'Tot en met (mag leeg blijven)',
      reason: 'Reden, in gewone woorden',
      reasonHint: 'De jongere leest dit. Schrijf kort en vriendelijk.',
      reasonMay: 'Mag leeg blijven.',
      shielded: 'Deze reden is gevaarlijk voor iemand: de jongere leest ze niet.',
      choose: 'Kies er eerst één.',
      chooseShelf: 'Kies minstens één vak.',
      allThree: 'Dit mag pas als je alle drie nazag.',
      needsDay: 'Vul een dag in.',
      needsReason: 'Schrijf waarom.',
      yes: 'Vastleggen',
      no: 'Niet doen',
    },
    end: {
      title: 'Laten stoppen',
      from: 'Vanaf welke dag geldt dit niet meer?',
      yes: 'Laten stoppen',
      no: 'Niet doen',
    },
  },
};

export type Relations = typeof relations;
