import BalieLanguage

/// A keyword of nothing but stop words matches every question and so finds nothing.
struct KeywordRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    subject.editions.flatMap { owner in
      var report = subject.report(on: owner.file)
      for keyword in owner.edition.keywords
      where Self.isEmpty(keyword.value, in: owner.language) {
        report.warning(
          .stopWordKeyword, at: keyword.place,
          "keyword \"\(keyword.value)\" has only words that stand in every question; "
            + "add one that tells")
      }
      return report.diagnostics
    }
  }

  /// Whether a keyword has nothing but stop words.
  static func isEmpty(_ keyword: String, in language: Language) -> Bool {
    let words = ClaimRule.words(of: keyword).split(separator: " ").map(String.init)
    let common = stopWords[language.rawValue] ?? []
    return words.allSatisfy(common.contains)
  }

  /// Function words: articles, pronouns, prepositions, auxiliaries, question words.
  static let stopWords: [String: Set<String>] = [
    "nl": """
    aan al als bij dan dat de der des deze die dit doen door een en er ga gaan geen had hallo heb \
    hebben heeft het hij hoe hoeveel hun iets ik in is ja jij jouw jullie kan kun kunnen kunt maar \
    mag me mee meer men met mij mijn moet moeten mogen na naar nee niet nog nu of om onder ons ook \
    op over te ten toch tot u uit uw van veel voor waar waarom wanneer waren was wat we welk welke \
    wel werd wie wij wil willen word worden wordt ze zich zij zijn zo zou
    """,
    "en": """
    a about am an and any are as at be been but by can could did do does for from get had has have \
    hello here how i if in into is it its just me much many my no not of on or our out please so \
    some than that the their them then there these they this those to up us was we were what when \
    where which who why will with would yes you your
    """,
    "de": """
    ab aber als am an auch auf aus bei bin bis da das dem den der des die dies diese doch ein eine \
    einem einen einer er es für habe haben hat ich ihr ihre im in ist ja kann können man mehr mein \
    meine mich mir mit muss nach nein nicht noch nur ob oder sein sich sie sind so über um und uns \
    unser viel vom von vor wann war warum was wer werden wie will wir wird wo zu zum zur
    """,
    "fr": """
    à au aux avec ce ces cette comment dans de des du elle en est et il ils je la le les leur lui \
    ma mais me mes moi mon ne non nos notre nous on ou où oui par pas plus pour pourquoi quand que \
    quel quelle qui quoi sa se ses son sont sur ta te tes toi ton tu un une vos votre vous y
    """,
  ].mapValues { Set($0.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
