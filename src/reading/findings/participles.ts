/** What a separable verb puts before its participle: "mee-gedeeld", "uit-besteed". */
const separable =
  '(?:aan|achter|af|bij|bijeen|binnen|bloot|buiten|dicht|door|goed|in|klaar|kwijt|langs|lastig|mee|na|neer|om|onder|op|open|over|rond|samen|schoon|stil|stop|tegen|terug|thuis|toe|uit|vast|vol|voor|voort|vrij|weg)';

/** Participles on -en, and the irregular ones on -d and -t. */
const strong = new Set(
  `gebakken gebeten gebleken gebleven gebogen geboden gebonden geborgen gebracht gebroken gedaan gedacht gedragen gedreven
  gedronken gedwongen gegaan gegeten gegeven gegoten gegraven gegrepen gehad gehangen geholpen gehouden gekeken geklommen
  gekocht gekomen gekozen gekregen gekropen gelaten geleden gelezen gelogen gelopen gemeten genomen genoten geraden gereden
  geroepen geschapen gescheiden geschonken geschoten geschoven geschreven geschrokken geslagen geslapen gesloten gesneden
  gesprongen gesproken gestaan gestegen gestoken gestolen gestorven getreden getroffen getrokken gevallen gevangen gevlogen
  gevochten gevonden gewassen gewezen geweest gewogen gewonnen geworden geworpen gewreven gezeten gezien gezocht gezonden
  gezongen gezworen gezwegen gevroren
  bedrogen begonnen begrepen bekeken beschreven besloten besproken bevolen bewezen betrokken bijgehouden bestolen
  onderbroken ondernomen ondervonden onderzocht ontnomen ontslagen ontstaan ontvangen ontworpen onthouden overleden
  overwogen overwonnen verbannen verboden verborgen verbroken verdwenen vergeleken vergeten vergeven verkocht verkregen
  verlaten verloren verraden verschenen verschoven verslagen vertrokken vervangen verwezen verworpen verzonden verzonnen
  herlezen herschreven herzien voorzien misbruikt mishandeld ondersteund ondertekend onderbouwd overtuigd overhandigd
  aanvaard voltooid`.split(/\s+/),
);

/** Words that look like participles and are none: nouns, present tenses, and adjectives that tell how somebody feels. */
const lookalikes = new Set(
  `gebeurt gelooft geniet gedraagt geldt geeft gebed gebied gebit gedicht geduld geheid geld geluid gemiddeld gemoed gerecht geschikt geslacht gewest geweld gewicht
  gezant gezicht gezond gevecht gerust gewoond gezind bed beeld beleid bent bericht bereid beroemd best bestand bevriend
  bewust bekend benieuwd berucht verband verdriet verkeerd verliefd vers verslaafd verst verstand verward vermoeid verbaasd
  verveeld bezorgd beschaamd gestrest gestresseerd geïrriteerd gefrustreerd geïnteresseerd gemotiveerd gespannen gekwetst
  gewend gewond getrouwd gehecht vertrouwd ontroerd onderhoud ontbijt herfst vertrek ervoort behoud bewind gebod verbod
  gehandicapt bekwaamd bejaard verloofd gevoeld verplicht beperkt bedoeld bevoegd bezet verbonden gemeld-zijn`.split(
    /\s+/,
  ),
);

const weakWithGe = new RegExp(`^${separable}?ge\\p{L}{2,}[dt]$`, 'u');
/** After be-, ver-, ont-, her- and er-: -d, or -t behind the consonants of 't kofschip (a present tense has -lt, -rt …). */
const weakWithPrefix = new RegExp(
  `^${separable}?(?:be|ver|ont|her|er(?=k|v))\\p{L}{2,}(?:d|(?:[kfsp]|ch)t)$`,
  'u',
);
const strongSeparable = new RegExp(
  `^${separable}(?=(?:ge|be|ver|ont)\\p{L}+en$|ge(?:daan|zien|gaan|staan)$)`,
  'u',
);

/** Whether a word is, by its form, the past participle of a Dutch verb. */
export function isParticiple(word: string): boolean {
  const lower = word.toLowerCase();
  if (lookalikes.has(lower) || lower.endsWith('heid') || lower.endsWith('stand')) return false;
  if (strong.has(lower) || strong.has(lower.replace(strongSeparable, ''))) return true;
  const plain = lower.replaceAll('ï', 'i').replaceAll('ë', 'e').replaceAll('ü', 'u').replaceAll('ö', 'o');
  return weakWithGe.test(plain) || weakWithPrefix.test(plain);
}

/** Participles that make a perfect tense with *zijn*: somebody moves, changes, or something happens by itself. */
const withZijn = new Set(
  `geweest geworden gebleven gebleken gebeurd gekomen gegaan gestorven overleden geboren begonnen gestopt verhuisd vertrokken
  gevallen gegroeid gelukt mislukt geslaagd gezakt verdwenen ontstaan gelopen gereden gefietst gevlucht ontsnapt verdwaald
  geschrokken gestegen gedaald gestart geëindigd getrouwd gescheiden verschenen gesprongen gevlogen gezwommen gereisd
  gevolgd veranderd verbeterd gegroeid gewend geraakt gestaan gekropen geklommen gewisseld verlopen verstreken vergeten
  gekalmeerd ontwaakt verhinderd gelegen gezeten afgelopen aangevallen toegenomen afgenomen opgehouden bevallen gestrand
  genezen hersteld gesneuveld gegroet begroeid getreden verouderd meegevallen tegengevallen toegetreden uitgevallen`.split(
    /\s+/,
  ),
);

/** States in which nobody does anything: the door is closed, you are allowed in. */
const states = new Set(
  `aangemeld afgemeld ingelogd ingeschreven vermist gesloten toegelaten verboden betrokken geslaagd ontspannen opgelucht opgewonden overtuigd ingewikkeld uitgeput afgesproken
  gebonden gericht gebaseerd gelegen geopend verspreid verdeeld voorbereid gevestigd inbegrepen verzekerd geldig
  aangesloten verzonnen ervaren afgelopen teleurgesteld`.split(/\s+/),
);

/** Whether *zijn* with this participle says what happened to somebody by itself, or how something is: no passive. */
export function isPerfectOrState(participle: string): boolean {
  const lower = participle.toLowerCase();
  const bare = lower.replace(new RegExp(`^${separable}(?=ge)`, 'u'), '');
  return withZijn.has(lower) || withZijn.has(bare) || states.has(lower);
}
