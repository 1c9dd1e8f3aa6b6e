/**
 * What people choose first when they have to choose something long, in the languages of this site: known from leaked lists, songs,
 * sayings and children's rhymes. Letters only, without signs above them.
 */
export const COMMON: readonly string[] = `
  wachtwoordwachtwoord mijnwachtwoord ditismijnwachtwoord ditiseenwachtwoord ditismijngeheim geheimwachtwoord nieuwwachtwoord
  sterkwachtwoord welkomwelkom welkomthuis ditiseenwachtzin mijnwachtzin langwachtwoord eenlangwachtwoord ikwilerin laatmeerin
  passwordpassword thisismypassword mypassword mysecretpassword letmeinplease pleaseletmein trustno verylongpassword
  changemeplease correcthorsebatterystaple adminadmin administrator superadministrator
  motdepasse monmotdepasse ouvretoi sesameouvretoi sesamopenu opensesame
  ikhouvanjou ikhouvanju ikhouvanmama ikhouvanmijnmama ikhouvanmijnpapa ikhouvanmijnhond ikhouvanmijnkat ikhouvanvoetbal
  ikhebjelief ikhebulief ikziejegraag ikziejougraag iloveyou iloveyousomuch iloveyouforever iloveyoumom iloveyoubaby jetaime jetaimemaman
  jetaimetropfort teamo lovelovelove ilovemyself ilovemyfamily ilovemydog ilovefootball
  liefstemama liefstepapa mamaenpapa mijnliefstemama besteoma bestevriendin bestevrienden bestefriendsforever bestfriendsforever
  lievelingseten geboortedatum
  eentweedrievier eentweedrieviervijf eentweedrieviervijfzes onetwothreefour onetwothreefourfive undeuxtroisquatre undeuxtrois
  maandagdinsdagwoensdag maandagdinsdag januarifebruarimaart januarifebruari lentezomerherfstwinter mondaytuesday
  rodeduivels wijzijnbelgie belgiebelgie anderlecht clubbrugge standardliege krcgenk kaagent royalantwerp realmadrid fcbarcelona
  manchesterunited cristianoronaldo lionelmessi liverpoolfc youllneverwalkalone
  inhetbos vaderjacob broederjacob vaderjakob opeengrotepaddenstoel altijdisrkortjakjeziek altijdiskortjakjeziek zagzagzagen slaapkindjeslaap
  hoofdschoudersknieenteen eendjeszwemmeninhetwater allemaaleendjes poesjemauw zieginsdemaan zieginskomtdestoomboot sinterklaaskapoentje
  sinterklaasjekommaarbinnen dagsinterklaasje hoorwieklopt denneboom odennenboom ohdennenboom stillenacht jinglebells
  erwaseens erwaseenseen langlanggeleden happilyeverafter onceuponatime iletaitunefois
  happybirthday langzullenzeleven langzalhijleven langzalzeleven gelukkigeverjaardag gelukkignieuwjaar prettigefeestdagen
  wiekaatst moetdebalverwachten alsdekatvanhuisis oostwestthuisbest beterlaatdannooit eindgoedalgoed
  allesiswel allesisliefde carpediem hakunamatata nooitmeeropgeven nevergiveup neverstopdreaming
  followyourdreams livelaughlove keepcalmandcarryon whateveritis whatever yolo nooitopgeven
  letitgoletitgo letitgo bohemianrhapsody wewillrockyou wearethechampions despacito gangnamstyle dancingqueen billiejean
  maytheforcebewithyou winteriscoming iamyourfather tobeornottobe harrypotter expectopatronum avadakedavra hogwarts
  starwars starwarsstarwars lordoftherings pokemon pikachu minecraft minecraftminecraft fortnite fortnitefortnite roblox spongebob
  supermario superman batman spiderman ironman kabouterplop samsonengert samsonenmarie mayademooiebij bumba
  dikkertjedap jipenjanneke nijntje suskeenwiske nerokiekeboe dekiekeboes jommeke
  onzevader onzevaderdieindehemelzijt weesgegroet weesgegroetmaria bismillah inchallah allahuakbar jezusleeft godisliefde jesuslovesme
  qwertyqwerty azertyazerty qwertyuiopasdfghjkl azertyuiopqsdfghjklm asdfasdf
  jeugdhulp jeugdzorg leefgroep mijndossier mijndossiermijndossier opvoeder begeleider begeleiding
  vlaanderen vlaanderenvlaanderen belgium brussel antwerpen antwerpenantwerpen
`
  .split(/\s+/)
  .filter(Boolean);
