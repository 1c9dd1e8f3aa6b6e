/**
 * Words that often make up a long Dutch compound in youth care, at school, at offices and in law. With them the engine
 * finds where a compound can be parted. A word that is missing here is not parted wrongly; it only gets other advice.
 */
export const compoundParts: ReadonlySet<string> = new Set(
  `toegankelijkheid klachten regeling permanentie aanbod aanmelding aanpak aansluiting aansprakelijkheid aanvraag aanvrager academie achterstand activiteit actie adres
  advies adviseur advocaat afdeling afspraak akkoord algemeen ambtenaar analyse antwoord arbeid arbeider archief artikel arts
  avond baan bad band bank basis bedrag bedrijf bedrijfs begeleider begeleiding behandeling bekwaamheid belang beleid
  beoordeling beperking beroep bescherming beslissing besluit bestand bestuur betaling beveiliging bevoegdheid bewaring bewijs
  bezoek bezwaar bijdrage bijeenkomst bijstand blad boek borg brief bron bureau burger buurt cel centrum college commissie
  commissaris communicatie competentie computer conflict consulent contact contract controle coördinator crisis cultuur dag
  daad dader databank datum deel deelname deelnemer dienst diensten dienstverlening doel dossier druk duur eigen eigendom eind
  ervaring examen expert familie feest fiets film formulier foto fout functie gebied gebouw gebruik gebruiker gedrag gegeven
  gegevens geheim geld geluid gemeenschap gemeente geneeskunde gerecht gesprek getuige gezag gezin gezondheid gids graad groep
  grond hand handel handeling handicap huis hulp hulpmiddel hulpverlener hulpverlening huur identiteit indicatie informatie
  inkomen inkomst inrichting inschrijving inspectie inspraak instelling integratie intern internet inzage jaar jeugd
  jeugdhulp jeugdzorg jongere jongeren justitie kaart kabinet kamer kanaal kans keuring keuze kennis kind kinder klacht klas
  kosten kracht kwaliteit land last leeftijd leer leerling leerlingen leef lening lesgever leven lid lijn lijst loket maand
  maatregel maatschappij macht maatje machtiging markt mede media medewerker meerderjarigheid melding mensen methode middag
  middel minderjarige misbruik moeder moment naam nacht netwerk nood norm nummer observatie oefening onderdeel onderhoud
  onderneming onderwijs onderzoek ondersteuning onderzoeker ongeval onthaal ontwikkeling oordeel opdracht opleiding opname
  opvang opvoeder opvoeding organisatie orgaan ouder ouders overdracht overeenkomst overgang overheid overleg overlijden
  overzicht pakket partij partner patiënt patiënten persoon persoons personeel plaats plaatsing plan planning platform pleeg
  pleger poging politie politiek portaal positie post praktijk preventie prijs privacy procedure proces product programma
  project psychiatrie punt raad rapport recht rechtbank rechten rechter referentie regel regelgeving regels register regio
  rekening relatie residentie respons rijk risico rol ruimte samenleving samenwerking schade scholen school schuld sector
  seconde secretariaat sleutel sociaal spel spraak stad statuut status steun straat straf structuur studie systeem taak taal
  team techniek technologie tegemoetkoming telefoon termijn terrein therapie tijd titel toegang toestand toestel toestemming
  toeslag toezicht toezichthouder traject tussenkomst uitkering uitkomst uitleg uitnodiging uitvoering unie universiteit uur
  vaardigheid vak vakantie veiligheid verantwoordelijkheid verblijf verdediging vereniging vergadering vergoeding verhaal
  verhouding verklaring verkeer verlener verlening verlof vermogen verplichting verschil verslag verslaving verstandhouding
  vertegenwoordiger vertegenwoordiging vertrouwen vervoer verwachting verwerking verwerker verwijzing verzekering
  verzoek vlucht voeding voertuig voogd voogdij voorbereiding voorkeur voorwaarde voorziening vorm vraag vragen vrede vrijheid
  vriend vrouw waarde water week weg welzijn werk werker werking werkgever werkloosheid wet wetgeving woning woon woonst
  zaak zaken zakgeld zelf zelfstandigheid ziekte zieken zin zitting zone zorg`.split(/\s+/),
);
