/// Words that carry a sentence and say little of its subject.
///
/// They are never repaired, split or joined, and a question that consists of them says nothing.
public enum FunctionWords {
  /// Whether a folded word without diacritics is one in this language.
  public static func contains(_ word: String, in language: Language) -> Bool {
    lists[language]?.contains(word) ?? false
  }

  /// The languages that have a list, in alphabetical order.
  static let languages: [Language] = lists.keys.sorted()

  private static let lists: [Language: Set<String>] = [
    "nl": dutch, "en": english, "de": german, "fr": french, "es": spanish, "tr": turkish,
    "pl": polish, "uk": ukrainian, "ar": arabic,
  ].reduce(into: [:]) { lists, pair in
    let words = pair.value.split { $0.isWhitespace }.map { word in
      String(decoding: Folding.bare(Array(word.utf16)), as: UTF16.self)
    }
    lists[Language(rawValue: pair.key)] = Set(words)
  }

  private static let dutch = """
    de het een en of maar want dus ook nog al wel niet geen ik je jij jullie u hij zij ze we wij me
    mij mijn mn jouw uw uwe ons onze hun hem haar zijn zich dit dat die deze daar hier er erop eraan
    ermee ervan erin eruit in op aan van voor met naar bij uit om te tot door over onder tegen tussen
    zonder binnen buiten na sinds ben bent is was waren wordt word worden werd geworden heb hebt
    heeft hebben had hadden gehad kan kun kunt kunnen kon konden moet moeten moest mag mogen mocht
    wil wilt willen wilde wou zal zult zullen zou zouden ga gaat gaan ging doe doet doen deed gedaan
    krijg krijgt krijgen geef geeft als dan toen terwijl omdat zodat wie wat waar wanneer hoe hoeveel waarom
    welk welke iets iemand niets niks iedereen alles alle veel meer meest heel erg even eens graag
    aub svp toch zo nou ja nee nu straks weer eigenlijk misschien gewoon best hoor zeg laat laten
    t n k s m ie ut nie da wa ge gij gulle tis ff ofzo enzo hè he ach och want mezelf jezelf zelf
    via per vanaf volgens ondanks vanwege qua elk elke ander andere anders beide zulke zulk hoelang
    waarmee waarvoor waarvan waarin waarop hiermee daarmee daarvoor hiervoor sowieso trouwens hoezo
    """
  private static let english = """
    the a an and or but so also not no i you he she it we they me my mine your yours his her its our
    ours their them us this that these those here there in on at of for with to from by into onto
    over under about between without within after before since am is are was were be been being have
    has having had do does did done doing can could may might must shall should will would go goes
    going get gets got getting if then than when while because who whom what where which how why
    whose something someone anything anyone nothing nobody everything all any some many much more
    most very just please as up out off too only own same such let lets im ive id ill dont doesnt
    didnt cant wont isnt arent whats hows wheres theres thats youre hi hey u ur pls plz yes yeah ok
    okay make made let know want need tell give take
    """
  private static let german = """
    der die das ein eine einen einem einer eines und oder aber auch noch nicht kein keine keinen ich
    du er sie es wir ihr mich mir mein meine meinen dein deine ihre ihren uns unser dies diese
    dieser dieses hier da dort in auf an von fur mit nach bei aus um zu bis durch uber unter gegen
    zwischen ohne seit bin bist ist sind war waren wird werden wurde habe hast hat haben hatte kann
    kannst konnen konnte muss mussen darf durfen will wollen mochte mochten soll sollen wurde gehe
    geht gehen mache macht machen wenn dann als weil wer was wo wann wie warum welche welcher
    welches etwas jemand nichts alles viel mehr sehr bitte ja nein jetzt schon mal doch denn im am
    zum zur vom ins
    """
  private static let french = """
    le la les un une des du de d l et ou mais donc aussi ne pas non je j tu il elle on nous vous ils
    elles me m te t se s mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette
    ces ici la dans sur a au aux en avec pour par chez sans sous entre depuis avant apres suis es est
    sommes etes sont etais etait ete etre ai as avons avez ont avoir avais peux peut pouvez pouvoir
    dois doit devez veux veut voulez voudrais vais va allez aller fais fait faites faire si que qui
    quoi ou quand comment pourquoi quel quelle quels quelles combien quelque quelqu tout tous toute
    plus moins tres bien svp merci oui c qu n y
    """
  private static let spanish = """
    el la los las un una unos unas y o pero tambien no ni yo tu el ella nosotros ustedes ellos ellas
    me te se lo le les nos mi mis su sus nuestro este esta esto estos estas ese esa eso aqui alli en
    de del a al con por para sin sobre entre desde hasta soy es son era fue ser estoy esta estan he
    has ha han haber hay tengo tiene tienen tener puedo puede pueden poder debo quiero quiere hago
    hace hacer voy va ir si que quien cual cuando donde como porque cuanto cuantos algo alguien nada
    todo todos mas menos muy por favor ya
    """
  private static let turkish = """
    bir bu şu o ve veya ya da de ki mi mı mu mü ama fakat ancak ile için gibi kadar göre daha çok en
    az ne nasıl neden niye niçin nerede nereye nereden hangi kim kime kimi kaç var yok değil ben sen
    biz siz onlar bana sana ona bize size onlara beni seni onu bizi sizi onları benim senin onun
    bizim sizin onların kendi her hiç bazı tüm bütün şey böyle şöyle öyle sonra önce şimdi artık
    hala hâlâ zaten belki acaba eğer ise diye üzere olan olarak oldu olur olsun ol olmak olacak
    oluyor etmek ediyor eder yapmak lütfen evet hayır peki misiniz mısınız musunuz müsünüz miyim
    mıyım muyum müyüm mısın misin musun müsün istiyorum ister burada orada şurada dan den tan ten
    """
  private static let polish = """
    i a o u w z ze na do od dla po za przed przez pod nad bez przy o że czy jak co kto kogo komu kim
    gdzie kiedy dlaczego czemu ile który która które jaki jaka jakie ten ta to te tego tej temu tym
    tych tam tu tutaj ja ty on ona ono my wy oni mnie mi cię ci go mu ją jej nas nam was wam ich im
    mój moja moje mojego mojej mojemu twój twoja pan pani pana państwo się siebie jest są był była
    było były być będzie będę mam masz ma mamy mają mieć mogę możesz może można chcę chce chciałbym
    chciałabym nie tak no już jeszcze tylko też także ale lub albo więc bo gdy jeśli jeżeli żeby aby
    bardzo tego proszę by coś ktoś nic wszystko każdy teraz potem kto
    """
  private static let ukrainian = """
    і й та а але або чи що як хто кого кому де куди коли чому скільки який яка яке які якого цей ця
    це ці цього той та те ті там тут я ти він вона воно ми ви вони мене мені тебе тобі його йому її
    їй нас нам вас вам їх їм мій моя моє мої мого моєї твій ваш ваша ваше ваші наш наша себе є був
    була було були бути буде буду можу може можна хочу хоче треба потрібно не ні так ну вже ще
    тільки також же б би в у з із зі на до від для по за перед через під над без при про якщо щоб
    бо дуже щось хтось ніщо все всі зараз потім будь ласка маю має
    """
  private static let arabic = """
    في من إلى على عن مع هل ما ماذا متى أين كيف لماذا كم أي من هو هي هم نحن أنا أنت أنتم هذا هذه ذلك
    تلك هؤلاء الذي التي الذين كان كانت يكون تكون أن إن إذا لو لكن أو ثم حتى قد لقد لم لن لا ليس نعم
    كل بعض غير عند عندي عندك عندكم لدي لديكم لي لك لكم له لها لنا بي بك به بها فيه فيها منه منها عليه
    عليها إليه هناك هنا الآن بعد قبل يا و ف ب ل شو وين ليش كيفك هيك بدي ممكن يمكن يمكنني أريد اريد
    عايز شي شيء بس كمان لسا لسه اللي ايش وش ازاي فين امتى ليه مين
    """
}
