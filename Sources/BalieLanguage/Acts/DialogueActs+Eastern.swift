extension DialogueActs {
  static let turkish = """
    assent: evet, he, tabii, tabi, tabii ki, elbette, kesinlikle, olur, olsun, peki, doğru, aynen
    assent: aynen öyle, haklısınız, güzel, çok güzel, harika, süper, mükemmel, iyi, çok iyi
    assent: anladım, anlaşıldı, anlaşıldım, işime yaradı, yardımcı oldu, oldu, hallettim
    assent: hallettik, çözüldü, lütfen, evet lütfen, isterim, uygun, bana uyar, net
    acknowledgement: tamam, tamamdır, tmm, tmam, ok, okey, oke, okay, k, ha, haa, hımm
    acknowledgement: hmm anladım, haha, hehe, lol, komik, biliyorum, bekliyorum, bekleyeyim
    acknowledgement: hay allah
    thanks: teşekkürler, teşekkür ederim, çok teşekkür ederim, çok teşekkürler, teşekkür, tesekkur
    thanks: tşk, tsk, tşkler, tskler, sağol, sağ ol, sağolun, sağ olun, çok sağ olun, eyvallah
    thanks: eyv, allah razı olsun, minnettarım, elinize sağlık, thanks
    dissent: hayır, yok, hayır teşekkürler, hayır sağolun, pek değil, değil, tam değil
    dissent: pek sayılmaz, sayılmaz, hiç değil, kesinlikle hayır, yanlış, doğru değil, bu değil
    dissent: o değil, onu demedim, onu sormadım, bunu sormadım, sorum bu değil, sorum bu değildi
    dissent: bu benim sorum değil, onu kastetmedim, bunu kastetmedim, başka bir şey
    dissent: başka bir şey soruyorum, hiçbiri, hiç biri, hiçbiri değil, yardımcı olmadı
    dissent: işime yaramadı, işe yaramadı, anlamadım, henüz değil, istemiyorum
    displeasure: of, off, öf, üf, uf, puf, grr, ayıp, çok ayıp, rezalet, saçma, saçmalık
    displeasure: çok saçma, kötü, çok kötü, berbat, yazık, beni anlamıyorsun, anlamıyorsun
    displeasure: beni anlamıyorsunuz, işe yaramaz, tüh, bıktım
    nothing: hm, hmm, ee, eee, şey, yani, hı, ıı, test, deneme, mm
    with: evet, hayır, çok, da, de, bu, o, ya, ama, ve, bir, artık, gerçekten, size, sana, abi
    with: hocam, hanım, bey, lütfen, şimdi, peki, tamam, yardımınız için, yardımın için
    with: bilgi için, cevap için, her şey için, ilginiz için
    """

  static let polish = """
    assent: tak, no, no tak, pewnie, jasne, oczywiście, zgoda, zgadza się, dokładnie, właśnie
    assent: racja, dobrze, dobra, bardzo dobrze, super, świetnie, idealnie, doskonale, fajnie
    assent: rozumiem, zrozumiałem, zrozumiałam, wszystko jasne, pomogło, to pomogło, to pomaga
    assent: przydatne, załatwione, poproszę, tak poproszę, chętnie, może być, w porządku, spoko
    assent: udało się
    acknowledgement: ok, okej, okay, oki, k, aha, acha, ah, och, mhm, haha, hehe, hihi, lol
    acknowledgement: śmieszne, wiem, czekam, poczekam, ojej
    thanks: dziękuję, dziekuje, dzięki, dzieki, dziękuje, bardzo dziękuję, dziękuję bardzo
    thanks: dziękuję ślicznie, wielkie dzięki, dzięki wielkie, serdecznie dziękuję
    thanks: dziękuję z góry, dzienki, dzx, thx, thanks, jestem wdzięczny, jestem wdzięczna
    dissent: nie, nie dziękuję, niezbyt, nie bardzo, nie do końca, raczej nie, wcale nie
    dissent: w ogóle nie, nieprawda, źle, błędnie, nie zgadza się, to nie to, nie to
    dissent: nie o to chodzi, nie o to mi chodzi, nie o to mi chodziło, nie o to chodziło
    dissent: nie o to pytałem, nie o to pytałam, to nie jest moje pytanie, nie pytałem o to
    dissent: nie pytałam o to, coś innego, chodzi mi o coś innego, żadne, żadna, żadne z tych
    dissent: żadne z powyższych, nie pomogło, to nie pomogło, nie pomaga, to nie pomaga
    dissent: nie rozumiem, jeszcze nie, wolę nie, niejasne
    displeasure: uff, pff, ech, eh, ach, grr, bzdura, bzdury, to bez sensu, bez sensu, żenada
    displeasure: masakra, tragedia, słabo, szkoda, beznadzieja, beznadziejne, śmieszne to jest
    displeasure: nic nie rozumiesz, nie rozumiesz mnie, do niczego, wstyd, skandal
    nothing: hm, hmm, yyy, eee, no i, cóż, mm, test, hę
    with: tak, nie, bardzo, naprawdę, to, już, też, ale, a, i, no, pan, pani, panu, wam, ci
    with: proszę, teraz, jeszcze, wszystko, za pomoc, za informację, za info, za odpowiedź
    with: za wszystko, z góry
    """

  static let ukrainian = """
    assent: так, ага так, авжеж, звичайно, звісно, певно, згоден, згодна, правильно, вірно
    assent: саме так, точно, добре, гаразд, дуже добре, чудово, супер, відмінно, прекрасно
    assent: ідеально, клас, класно, зрозуміло, зрозумів, зрозуміла, ясно, все ясно, допомогло
    assent: це допомогло, корисно, будь ласка, так будь ласка, давайте, можна, вийшло, вирішено
    acknowledgement: ок, ok, окей, оке, ага, угу, а, о, ой, ах, он як, хаха, хехе, лол, смішно
    acknowledgement: знаю, чекаю, зачекаю
    thanks: дякую, дуже дякую, щиро дякую, красно дякую, дякую вам, велике дякую, спасибі, дяка
    thanks: вдячний, вдячна, дякую красно, спасибо
    dissent: ні, нє, ні дякую, не зовсім, не дуже, не дуже то, зовсім ні, зовсім не, взагалі ні
    dissent: неправильно, не правильно, невірно, не те, це не те, не про це, я не про це
    dissent: я не про це питав, я не про це питала, це не моє питання, я не це мав на увазі
    dissent: я не це мала на увазі, щось інше, інше, жодне, жоден, жодна, жодне з цих
    dissent: нічого з цього, не допомогло, це не допомогло, не допомагає, не розумію, не зрозуміло
    dissent: ще ні, ще не, краще ні
    displeasure: ех, ох, ууу, фу, тьху, жах, жахливо, погано, дуже погано, ганьба, маячня
    displeasure: безглуздя, нісенітниця, шкода, прикро, ти нічого не розумієш
    displeasure: ви мене не розумієте, ти мене не розумієш, від тебе ніякої користі, марно, кошмар
    nothing: хм, гм, мм, ее, ну, ну от, тест, ем, що
    with: так, ні, дуже, це, вже, теж, але, і, й, та, ну, от, вам, тобі, будь ласка, зараз, ще
    with: все, справді, пані, пане, за допомогу, за інформацію, за відповідь, за все
    """

  static let arabic = """
    assent: نعم, ايوه, ايوا, أيوة, اي, إي, أجل, بلى, طبعا, أكيد, بالتأكيد, بالطبع, صحيح, صح, مضبوط
    assent: بالضبط, موافق, موافقة, تمام, ممتاز, رائع, جيد, جيد جدا, جميل, حلو, مفهوم, فهمت, واضح
    assent: وضحت, مفيد, أفادني, ساعدني هذا, تم, انحلت, من فضلك, لو سمحت, نعم من فضلك, ماشي الحال
    assent: كويس, زين, مليح, واخا
    acknowledgement: اوك, أوكي, اوكي, اوكيه, ok, ماشي, طيب, حسنا, حاضر, اها, آه, اه, هههه, ههه, هه
    acknowledgement: لول, أعرف, أنتظر, يلا, خلاص
    thanks: شكرا, شكراً, شكرا جزيلا, شكرا لك, شكرا لكم, شكرا كثيرا, شكرا كتير, ألف شكر, الف شكر
    thanks: مشكور, مشكورة, مشكورين, أشكرك, أشكركم, تسلم, تسلموا, تسلمي, يسلمو, يعطيك العافية
    thanks: يعطيكم العافية, الله يعطيك العافية, جزاك الله خيرا, جزاكم الله خيرا, ممنون, ممتن
    thanks: بارك الله فيك, متشكر, متشكرة, شكر
    dissent: لا, لأ, كلا, لا شكرا, ليس تماما, ليس فعلا, ليس حقا, مش كتير, مو كتير, أبدا, إطلاقا
    dissent: على الإطلاق, خطأ, غلط, هذا خطأ, غير صحيح, ليس صحيحا, مش صحيح, مو صحيح, ليس هذا
    dissent: ليس هذا سؤالي, هذا ليس سؤالي, لم يكن هذا سؤالي, ليس هذا ما سألت عنه, ليس هذا ما أقصد
    dissent: لا أقصد هذا, ما قصدت هيك, مش قصدي, مو قصدي, شيء آخر, شي تاني, حاجة تانية
    dissent: لا شيء من هذا, ولا واحد, ولا واحدة, لا هذا ولا ذاك, لم يساعدني, لم يساعد, لا يفيد
    dissent: لم يفدني, ما فادني, ما ساعدني, لا أفهم, لم أفهم, ما فهمت, مش فاهم, غير واضح, ليس بعد
    dissent: لسا, لسه
    displeasure: أف, اف, أوف, اوف, يا إلهي, سيء, سيئ, سيء جدا, سخيف, هذا سخيف, عيب, حرام, للأسف
    displeasure: مزعج, فاشل, بلا فائدة, لا فائدة, لا تفهمني, أنت لا تفهم, ما بتفهم, ما عم تفهم
    displeasure: غير معقول, مهزلة, زفت
    nothing: امم, اممم, مم, هم, ممم, يعني, طب, اختبار, تجربة
    with: نعم, لا, جدا, كثيرا, كتير, أوي, يا, هذا, هذه, هيك, الآن, هلا, لك, لكم, لكي, حقا, فعلا
    with: والله, أخي, أختي, من فضلك, لو سمحت, طيب, ماشي, على المساعدة, على مساعدتك, على المعلومات
    with: على المعلومة, على الرد, على الجواب, على كل شيء, و
    """
}
