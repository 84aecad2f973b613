/// Dutch verbs whose past and participle change their vowel, which no suffix rule can follow.
enum StrongVerbs {
  /// The infinitive of a past or a participle, e.g. `schrijven` for `geschreven`; nil for others.
  static func infinitive(of form: String) -> String? { infinitives.base(of: form) }

  private static let infinitives = FormTable(table)

  /// The infinitive, then its forms. Forms that are better known as another word (`was`, `lag`,
  /// `weg`) are left out.
  private static let table = """
    bakken gebakken
    bederven bedierf bedierven bedorven
    bedriegen bedroog bedrogen
    beginnen begon begonnen
    begrijpen begreep begrepen
    besluiten besloot besloten
    bespreken besprak besproken
    bestaan bestond bestonden
    bevelen beval bevolen
    bewegen bewoog bewogen
    bezoeken bezocht bezochten
    bieden bood boden geboden
    bijten beet beten gebeten
    binden bond bonden gebonden
    blijken bleek bleken gebleken
    blijven bleef bleven gebleven
    breken brak braken gebroken
    brengen bracht brachten gebracht
    buigen boog bogen gebogen
    denken dacht dachten gedacht
    dragen droeg droegen gedragen
    drijven dreef dreven gedreven
    drinken dronk dronken gedronken
    eten at aten gegeten
    gaan ging gingen gegaan
    gelden gold golden gegolden
    genezen genas genazen
    genieten genoot genoten
    geven gaf gaven gegeven geef geeft
    gieten goot goten gegoten
    glijden gleed gleden gegleden
    graven groef groeven gegraven
    grijpen greep grepen gegrepen
    hangen hing hingen gehangen
    helpen hielp hielpen geholpen
    heten heette heetten geheten
    houden hield hielden gehouden houdt
    kiezen koos kozen gekozen kies kiest
    kijken keek keken gekeken
    klimmen klom klommen geklommen
    klinken klonk klonken geklonken
    komen kwam kwamen gekomen
    kopen kocht kochten gekocht
    krijgen kreeg kregen gekregen
    krimpen kromp krompen gekrompen
    laden laadde laadden geladen
    laten liet lieten gelaten
    lezen las lazen gelezen leest
    liegen loog logen gelogen
    liggen lagen gelegen
    lijken leek leken geleken
    lopen liep liepen gelopen
    meten gemeten
    moeten moest moesten
    nemen nam namen genomen
    ontbijten ontbeet ontbeten
    ontbreken ontbrak ontbraken ontbroken
    oefenen oefent oefende geoefend
    onthouden onthield onthielden
    ontslaan ontsloeg ontslagen
    ontstaan ontstond ontstonden
    ontvangen ontving ontvingen
    openen opent opende geopend
    ordenen geordend
    overlijden overleed overleden
    prijzen prees prezen geprezen
    raden raadde raadden geraden
    rekenen rekent rekende gerekend
    rijden reed reden gereden rijdt
    roepen riep riepen geroepen
    ruiken rook roken geroken
    scheiden scheidde scheidden gescheiden
    schenken schonk schonken geschonken
    scheppen schiep schiepen geschapen
    schieten schoot schoten geschoten
    schijnen scheen schenen geschenen
    schrijven schreef schreven geschreven schrijf schrijft
    schuiven schoof schoven geschoven
    slaan sloeg sloegen geslagen slaat
    slapen sliep sliepen geslapen
    slijten sleet sleten gesleten
    sluiten sloot sloten gesloten
    snijden sneed sneden gesneden
    spreken sprak spraken gesproken
    springen sprong sprongen gesprongen
    staan stond stonden gestaan staat
    steken stak staken gestoken
    stelen stal stalen gestolen
    sterven stierf stierven gestorven
    stijgen steeg stegen gestegen
    stinken stonk stonken gestonken
    tekenen tekent tekende getekend
    treffen trof troffen getroffen
    trekken trok trokken getrokken
    vallen viel vielen gevallen
    vangen ving vingen gevangen
    varen voer voeren gevaren
    vechten vocht vochten gevochten
    verbieden verbood verboden
    verbinden verbond verbonden
    verbreken verbrak verbroken
    verdwijnen verdween verdwenen
    vergelijken vergeleek vergeleken
    vergeten vergat vergaten
    verkopen verkocht verkochten
    verliezen verloor verloren verlies verliest
    vermijden vermeed vermeden
    verschijnen verscheen verschenen
    verschuiven verschoof verschoven
    verstaan verstond
    vertrekken vertrok vertrokken
    vervangen verving vervingen
    verwijzen verwees verwezen
    verzenden verzond verzonden
    verzoeken verzocht verzochten
    vinden vond vonden gevonden vindt
    vliegen vloog vlogen gevlogen
    vragen vroeg vroegen gevraagd vraagt
    vriezen vroor gevroren
    wassen waste gewassen
    wegen woog wogen gewogen
    werpen wierp wierpen geworpen
    weten wist wisten geweten
    wijken week weken geweken
    wijzen wees wezen gewezen
    winnen won wonnen gewonnen
    worden werd werden geworden wordt
    zeggen zei zeiden gezegd zegt
    zenden zond zonden gezonden
    zetten gezet zette
    zien zag zagen gezien ziet
    zingen zong zongen gezongen
    zitten zat zaten gezeten
    zoeken zocht zochten gezocht
    zwemmen zwom zwommen gezwommen
    zwijgen zweeg zwegen gezwegen
    """
}
