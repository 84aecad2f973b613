/// The forms of common German verbs. A suffix rule cannot tell `liefert` from `Rabatt`, so verbs
/// are listed, all without diacritics as words are when they are stemmed.
enum GermanVerbs {
  /// The infinitive, with its particle: `zuruckschicken` for `zuruckgeschickt`; nil for other words.
  static func infinitive(of form: String) -> String? {
    if let infinitive = simple(form) { return infinitive }
    for particle in particles where form.hasPrefix(particle) {
      let rest = form.dropFirst(particle.count)
      let verb = rest.hasPrefix("zu") ? rest.dropFirst(2) : rest
      if let infinitive = simple(String(verb)) { return particle + infinitive }
    }
    return nil
  }

  /// The infinitive of a verb without a particle.
  private static func simple(_ form: String) -> String? {
    if let infinitive = strongForms.base(of: form) ?? weakInfinitives[form] { return infinitive }
    return strongForms.words.contains(form) ? form : nil
  }

  private static let strongForms = FormTable(strong)

  private static let weakInfinitives: [String: String] = {
    var infinitives: [String: String] = [:]
    for infinitive in weak.split(whereSeparator: \.isWhitespace).map(String.init) {
      for form in weakForms(of: infinitive) { infinitives[form] = infinitive }
    }
    return infinitives
  }()

  /// `kaufen`: kaufe, kaufst, kauft, kaufte, kauften, gekauft; `zahlen`: Zahlung. Verbs in -ieren
  /// and those with a prefix that stays take no ge-.
  private static func weakForms(of infinitive: String) -> [String] {
    let stem = String(infinitive.dropLast(infinitive.hasSuffix("en") ? 2 : 1))
    let between = takesE(stem) ? "e" : ""
    let person = stem + between + "t"
    let takesNone = infinitive.hasSuffix("ieren") || fixed.contains { infinitive.hasPrefix($0) }
    let participle = takesNone ? person : "ge" + person
    let nouns = otherNouns.contains(infinitive) ? [] : [stem + "ung", stem + "ungen"]
    return [infinitive, stem + "e", stem + between + "st", person, person + "e", person + "en"]
      + [participle] + nouns
  }

  /// `arbeitet`, `öffnet`, but `lernt` and `wohnt`.
  private static func takesE(_ stem: String) -> Bool {
    if stem.hasSuffix("t") || stem.hasSuffix("d") || stem.hasSuffix("chn") { return true }
    return stem.hasSuffix("n") && !"aeiouhlr".contains(stem.dropLast().last ?? " ")
  }

  /// Verbs whose noun in -ung is another matter: `Rechnung`, `Wohnung`.
  private static let otherNouns: Set = ["packen", "rechnen", "richten", "wohnen", "stellen"]

  private static let particles = [
    "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "her", "herunter", "hin", "los", "mit",
    "nach",
    "um", "vor", "weg", "weiter", "zu", "zuruck", "zusammen",
  ]

  /// Prefixes that stay with the verb.
  private static let fixed = ["be", "emp", "ent", "er", "ge", "miss", "uber", "ver", "zer"]

  private static let weak = """
    andern antworten arbeiten bauen bestellen bestatigen bezahlen beantragen beschadigen
    beschweren besuchen brauchen buchen drucken erganzen erneuern erreichen erstatten fehlen folgen
    fragen fullen funktionieren garantieren horen holen installieren kaufen klappen kosten
    kundigen lagern legen lernen liefern loggen loschen machen mahnen melden mieten nutzen offnen offnen packen
    parken passen prufen rechnen reden registrieren reklamieren reparieren reservieren retournieren
    sagen schauen schicken sperren spielen stellen stornieren suchen tauschen teilen uberprufen
    verkaufen verlangern vermissen verschicken verspaten versichern verwenden wahlen warten
    wechseln wohnen wunschen zahlen zeigen
    """

  /// The infinitive, then its forms. Forms that are better known as another word (`lag`, `band`,
  /// `fand`, `war`) are left out.
  private static let strong = """
    fangen fangt fing gefangen
    behalten behalt behielt
    bekommen bekomme bekommt bekam bekamen
    beginnen beginne beginnt begann begonnen
    beweisen bewiesen
    bieten biete bietet bot geboten
    bleiben bleibe bleibt blieb blieben geblieben
    brechen breche bricht brach gebrochen
    brennen brennt brannte gebrannt
    bringen bringe bringt brachte brachten gebracht
    denken denke denkt dachte gedacht
    empfangen empfange empfangt empfing
    empfehlen empfehle empfiehlt empfahl empfohlen
    entscheiden entscheide entschied entschieden
    erhalten erhalte erhalt erhielt erhielten
    essen esse isst gegessen
    fahren fahre fahrt fuhr gefahren
    fallen fallt fiel gefallen
    finden finde findet gefunden
    fliegen fliege fliegt flog geflogen
    geben gebe gibt gab gegeben
    gehen gehe geht ging gegangen
    gelten gilt galt gegolten
    gewinnen gewinne gewinnt gewann gewonnen
    greifen greift griff gegriffen
    halten halte hielt gehalten
    heben hebe hebt gehoben
    helfen helfe hilft half geholfen
    kennen kenne kennt kannte gekannt
    kommen komme kommt kam kamen gekommen
    laden lade ladt lud geladen
    lassen lasse lasst liess gelassen
    laufen laufe lauft lief gelaufen
    leihen leihe leiht lieh geliehen
    lesen lese liest las gelesen
    liegen liege liegt gelegen
    nehmen nehme nimmt nahm genommen
    nennen nenne nennt nannte genannt
    rufen rufe ruft rief gerufen
    scheinen scheint schien geschienen
    schliessen schliesse schliesst schloss geschlossen
    schneiden schneide schneidet schnitt geschnitten
    schreiben schreibe schreibt schrieb geschrieben
    sehen sehe sieht sah gesehen
    senden sende sendet sandte sendete gesandt gesendet
    sprechen spreche spricht sprach gesprochen
    stehen stehe steht stand gestanden
    steigen steigt stieg gestiegen
    tragen trage tragt trug getragen
    treffen treffe trifft traf getroffen
    trinken trinke trinkt trank getrunken
    tun tut tat getan
    unterschreiben unterschreibe unterschreibt unterschrieb unterschrieben
    verbinden verbinde verbindet verband verbunden
    vergessen vergesse vergisst vergass
    vergleichen vergleiche vergleicht verglich verglichen
    verlieren verliere verliert verlor verloren
    verschieben verschiebe verschiebt verschob verschoben
    versenden versende versendet versandt versendete
    verstehen verstehe versteht verstand verstanden
    vertragen vertragt vertrug
    waschen wasche wascht wusch gewaschen
    weisen weist gewiesen
    werben wirbt warb geworben
    werfen werfe wirft geworfen
    wiegen wiegt gewogen
    wissen weiss wusste gewusst
    ziehen ziehe zieht zog gezogen
    """
}
