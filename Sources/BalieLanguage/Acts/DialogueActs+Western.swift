extension DialogueActs {
  static let dutch = """
    assent: ja, jaa, jaja, jazeker, jawel, jep, jup, yep, yes, yup, zeker, zeker weten, natuurlijk
    assent: uiteraard, klopt, dat klopt, inderdaad, graag, is goed, dat is goed, das goed
    assent: tis goed, doe maar, mag, dat mag, precies, absoluut, akkoord, afgesproken, goed idee
    assent: lijkt me goed, prima, top, toppie, topie, super, perfect, mooi, fijn, mooi zo
    assent: duidelijk, helder, begrepen, geregeld, gelukt, het is gelukt, dat helpt, dit helpt
    assent: helpt, geholpen, ik ben geholpen, handig, goed zo, lekker, geweldig, uitstekend
    assent: opgelost, ik snap het, snap ik, snap het, ik begrijp het, cool, nice, great, kei goed
    assent: tuurlijk, sgoed, is prima, gaaf, tof, vet, chill, klasse, fantastisch, heerlijk, yess
    assent: joepie, jippie, yay, bravo, netjes, keurig, uitmuntend, subliem, helemaal goed, puik
    assent: ik ben eruit, ik ben er uit, gevonden, ik heb het gevonden, ik heb het al
    acknowledgement: ok, oke, okay, okido, oki, okee, okey, k, kay, oh, ow, ah, aha, ach zo, ah zo
    acknowledgement: o zo, mhm, haha, hihi, hehe, lol, lmao, grappig, leuk, goed, komt goed
    acknowledgement: ik kijk, ik wacht, weet ik, dat weet ik, joe, jo, mkay, oeps, hoera
    thanks: bedankt, bedank, dank, dank je, dank u, dank je wel, dank u wel, dankje, dankjewel
    thanks: dankjewe, danku, dankuwel, dankoe, hartelijk dank, hartstikke bedankt, veel dank
    thanks: vriendelijk bedankt, merci, mercie, thx, thanks, tnx, thnx, tx, thank you, ty
    thanks: je bent een schat, je bent top, daar kan ik wat mee, daar kan ik iets mee
    thanks: daar heb ik wat aan, daar heb ik iets aan, alvast bedankt, bvd
    dissent: nee, neen, nee joh, nee hoor, nope, nop, nah, neh, niet echt, niet helemaal
    dissent: niet bepaald, absoluut niet, zeker niet, helemaal niet, echt niet, totaal niet
    dissent: klopt niet, dat klopt niet, dit klopt niet, klopt niks van, klopt helemaal niet
    dissent: onjuist, fout, verkeerd, niet juist, niet goed, dat bedoel ik niet, bedoel ik niet
    dissent: dit bedoel ik niet, dat bedoelde ik niet, dat was niet mijn vraag
    dissent: dat is niet mijn vraag, dat was mijn vraag niet, dat is mijn vraag niet
    dissent: dit is niet mijn vraag, niet mijn vraag, dat vroeg ik niet, dat is het niet
    dissent: dat was het niet, dit is het niet, dat is niet wat ik vroeg
    dissent: dat is niet wat ik bedoel, dat is niet wat ik zoek, dat zoek ik niet, iets anders
    dissent: ik bedoel iets anders, nee iets anders, ik zoek iets anders, helpt niet
    dissent: dit helpt niet, dat helpt niet, niet echt nee, daar heb ik niks aan
    dissent: hier heb ik niks aan, daar heb ik niets aan, hier heb ik niets aan, heb ik niks aan
    dissent: nog niet, liever niet, geen van deze, geen van die, geen van beide, geen enkele
    dissent: niet duidelijk, onduidelijk, snap ik niet, ik snap het niet, begrijp ik niet
    dissent: ik begrijp het niet, het antwoord klopt niet, dat is geen antwoord
    dissent: dit is geen antwoord, geen antwoord op mijn vraag, niet mee eens, hoeft niet
    dissent: laat maar zitten
    displeasure: pff, pf, zucht, grr, bah, gatver, belachelijk, slecht, waardeloos, jammer
    displeasure: irritant, vervelend, stom, schandalig, schande, niet leuk, wat slecht, wat jammer
    displeasure: wat irritant, argh, arg, tss, hopeloos, balen, ongelofelijk, ongelooflijk
    displeasure: nutteloos, dit slaat nergens op, dat slaat nergens op, slaat nergens op
    displeasure: dit is nutteloos, je snapt er niks van, je snapt er niets van, je snapt me niet
    displeasure: je snapt het niet, je begrijpt me niet, je begrijpt er niks van, je luistert niet
    displeasure: wat een onzin, onzin, lekker handig, dit is niks, hier word ik niet goed van
    displeasure: ik word er moe van
    nothing: hm, hmm, eh, uh, uhm, ehm, euh, eeh, hè, he, huh, tja, mm, och, test, testen, nou
    nothing: nou ja, goh, zo, joehoe
    with: ja, nee, hoor, dan, maar, wel, heel, erg, zeer, echt, dus, joh, zeg, hè, he, nou, even
    with: toch, ook, weer, nog, al, zo, super, helemaal, kei, mega, je, jij, u, jullie, man, mate
    with: bro, schat, meid, jongen, alsjeblieft, alstublieft, aub, dit, dat, er, wat, en, oh, o
    with: voor de moeite, voor je moeite, voor je hulp, voor uw hulp, voor jullie hulp
    with: voor de hulp, voor de info, voor de informatie, voor het antwoord, voor je antwoord
    with: voor uw antwoord, voor de uitleg, voor je uitleg, voor alles, voor de snelle reactie
    with: voor het snelle antwoord, voor de reactie, voor nu, bot, robot
    """

  static let english = """
    assent: yes, yeah, yea, yep, yup, yes please, sure, of course, certainly, absolutely
    assent: definitely, correct, right, exactly, indeed, agreed, please do, go ahead, sounds good
    assent: that works, works for me, good, great, perfect, excellent, awesome, super, cool, nice
    assent: lovely, brilliant, fine, clear, understood, got it, i see, makes sense, that helps
    assent: this helps, helpful, that helped, it helped, solved, sorted, wonderful, amazing
    assent: alright, all right, very good, well done, good bot
    acknowledgement: ok, okay, okey, k, kk, oki, okie, oh, ah, aha, hmkay, mhm, uh huh, haha, hehe
    acknowledgement: lol, lmao, rofl, funny, whatever, noted, i will wait, i know, oops, wow
    thanks: thanks, thank you, thank you very much, thank you so much, thanks a lot, many thanks
    thanks: thx, tnx, thnx, ty, tysm, tx, cheers, ta, much appreciated, appreciated, appreciate it
    thanks: i appreciate it, bless you, thats very kind, you are a star
    dissent: no, nope, nah, nay, not really, not quite, not at all, no thanks, no thank you, wrong
    dissent: incorrect, thats wrong, that is wrong, not right, thats not right, thats not it
    dissent: that is not it, thats not what i asked, that is not what i asked
    dissent: that was not my question, thats not my question, that is not my question
    dissent: not my question, thats not what i meant, thats not what i mean
    dissent: that is not what i meant, that is not what i mean, i meant something else
    dissent: something else, none of these, none of those, none of them, neither, doesnt help
    dissent: it doesnt help, this doesnt help, that doesnt help, didnt help, that didnt help
    dissent: it didnt help, not helpful, unhelpful, not yet, rather not, i dont understand
    dissent: dont understand, not clear, unclear
    displeasure: ugh, argh, grr, pff, sigh, meh, bah, useless, ridiculous, terrible, awful
    displeasure: rubbish, annoying, bad, this is useless, youre useless, this is ridiculous
    displeasure: this is rubbish, what a joke, you dont understand, you dont get it
    displeasure: you dont understand me, makes no sense, this makes no sense, thats a shame
    displeasure: too bad, pathetic, nonsense, damn, hopeless, shame, for goodness sake
    nothing: hm, hmm, eh, uh, um, uhm, er, huh, mm, test, testing, well, so
    with: yes, no, please, very, really, so, much, just, all, then, that, this, it, is, was, its
    with: thats, now, too, mate, man, buddy, dear, you, i, and, oh, well, a, lot, again, still
    with: for the help, for your help, for helping, for the info, for the information
    with: for the answer, for your answer, for everything, for nothing, for your time, bot
    """

  static let german = """
    assent: ja, jo, jap, jep, jawohl, ja bitte, ja gerne, gerne, gern, klar, natürlich, sicher
    assent: genau, richtig, stimmt, das stimmt, korrekt, einverstanden, in ordnung, alles klar
    assent: passt, das passt, mach das, bitte, gut, sehr gut, super, toll, prima, perfekt, klasse
    assent: spitze, wunderbar, ausgezeichnet, verstanden, verstehe, ich verstehe, alles verstanden
    assent: das hilft, hilft, hat geholfen, geholfen, erledigt, geklappt, hat geklappt, gelöst
    assent: schön, top, cool, freilich, selbstverständlich, auf jeden fall, geht klar
    acknowledgement: ok, okay, oke, okey, k, aha, ach so, achso, ah, oh, mhm, haha, hihi, hehe
    acknowledgement: lol, lustig, na gut, weiß ich, ich warte, ups
    thanks: danke, danke schön, dankeschön, danke sehr, vielen dank, vielen lieben dank
    thanks: besten dank, herzlichen dank, lieben dank, tausend dank, dank dir, ich danke
    thanks: ich danke ihnen, merci, thx, thanks, danke dir, danke ihnen, das ist nett
    thanks: vergelts gott
    dissent: nein, ne, nee, nö, nein danke, nicht wirklich, nicht ganz, eher nicht, gar nicht
    dissent: überhaupt nicht, auf keinen fall, falsch, stimmt nicht, das stimmt nicht
    dissent: nicht richtig, das ist falsch, das meine ich nicht, das meinte ich nicht
    dissent: meine ich nicht, das war nicht meine frage, das ist nicht meine frage
    dissent: nicht meine frage, das habe ich nicht gefragt, das ist es nicht, das war es nicht
    dissent: das suche ich nicht, etwas anderes, was anderes, ich meine etwas anderes, hilft nicht
    dissent: das hilft nicht, das hilft mir nicht, hilft mir nicht, hat nicht geholfen
    dissent: keines davon, keins davon, nichts davon, keine davon, noch nicht, lieber nicht
    dissent: verstehe ich nicht, ich verstehe nicht, unklar
    displeasure: pff, puh, grr, seufz, mist, blöd, schlecht, lächerlich, unmöglich, schade
    displeasure: ärgerlich, nervig, unverschämt, frechheit, nutzlos, sinnlos, das ist lächerlich
    displeasure: das ist nutzlos, du verstehst nichts, du verstehst mich nicht
    displeasure: sie verstehen mich nicht, das bringt nichts, bringt nichts, quatsch, unsinn
    displeasure: ach mann, na toll, menno
    nothing: hm, hmm, äh, ähm, öh, eh, tja, naja, na ja, mm, test, hä, nun, also
    with: ja, nein, sehr, so, wirklich, echt, doch, mal, auch, dann, das, es, ist, war, dir, ihnen
    with: euch, du, ich, na, ach, oh, und, ganz, aber, schon, noch, nur, bitte, für die hilfe
    with: für ihre hilfe, für deine hilfe, für die info, für die information, für die antwort
    with: für die auskunft, für alles
    """

  static let french = """
    assent: oui, ouais, ouaip, oui merci, si, bien sûr, certainement, absolument, exactement
    assent: exact, tout à fait, c'est ça, c'est exact, d'accord, dac, daccord, entendu, volontiers
    assent: avec plaisir, oui svp, s'il vous plaît, allez-y, vas-y, bien, très bien, parfait
    assent: super, génial, excellent, top, nickel, cool, impeccable, bravo, compris, j'ai compris
    assent: c'est clair, clair, ça marche, ça m'aide, ça aide, utile, c'est bon, c'est bien
    assent: c'est réglé, réglé, pas de problème, pourquoi pas
    acknowledgement: ok, okay, oki, okey, k, ah, oh, ah bon, ah oui, ah ok, mhm, haha, hihi, hehe
    acknowledgement: lol, mdr, ptdr, drôle, bon, bof, je sais, j'attends, oups
    thanks: merci, merci beaucoup, merci bien, mille mercis, merci bcp, mci, mercii
    thanks: un grand merci, grand merci, merci infiniment, je vous remercie, je te remercie
    thanks: remerciements, c'est gentil, c'est très gentil, thanks, thx
    dissent: non, nan, nope, non merci, pas vraiment, pas du tout, pas exactement, pas tout à fait
    dissent: absolument pas, pas encore, faux, c'est faux, incorrect, ce n'est pas ça
    dissent: c'est pas ça, ce n'est pas ma question, c'est pas ma question
    dissent: ce n'était pas ma question, c'était pas ma question, pas ma question
    dissent: ce n'est pas ce que j'ai demandé, c'est pas ce que j'ai demandé
    dissent: ce n'est pas ce que je veux dire, c'est pas ce que je veux dire
    dissent: ce n'est pas ce que je cherche, autre chose, je cherche autre chose, aucun, aucune
    dissent: aucun des deux, aucun de ceux-ci, aucune de ces réponses, ça n'aide pas
    dissent: ça ne m'aide pas, ça m'aide pas, ça aide pas, pas utile, inutile, plutôt pas
    dissent: je ne comprends pas, je comprends pas, pas clair, rien de tout ça
    displeasure: pff, pfiou, grr, rah, zut, mince, nul, c'est nul, ridicule, c'est ridicule
    displeasure: scandaleux, honteux, inadmissible, dommage, tant pis, énervant, agaçant, pénible
    displeasure: n'importe quoi, vous ne comprenez rien, tu ne comprends pas
    displeasure: vous ne me comprenez pas, ça sert à rien, ça ne sert à rien, bête, quelle honte
    nothing: hm, hmm, euh, heu, hein, ben, bah, mm, test, alors, eh bien
    with: oui, non, merci, très, trop, vraiment, bien, beaucoup, bcp, tout, alors, donc, mais, et
    with: à vous, à toi, vous, toi, je, ça, c'est, ce, là, oh, ah, eh, svp, stp, s'il vous plaît
    with: quand même, aussi, encore, monsieur, madame, pour votre aide, pour ton aide, pour l'aide
    with: pour la réponse, pour votre réponse, pour l'info, pour les infos, pour l'information
    with: pour tout
    """

  static let spanish = """
    assent: sí, si, sip, claro, claro que sí, por supuesto, desde luego, seguro, exacto
    assent: exactamente, correcto, eso es, así es, de acuerdo, está bien, me parece bien, bien
    assent: muy bien, perfecto, genial, estupendo, excelente, fenomenal, súper, entendido
    assent: comprendido, lo entiendo, ya entiendo, queda claro, me sirve, sirve, me ayuda, ayuda
    assent: me ha ayudado, útil, adelante, hecho, resuelto, solucionado, con gusto, cómo no, bueno
    acknowledgement: ok, okay, oki, okey, vale, k, ah, oh, ajá, ya, ya veo, ah vale, mhm, jaja
    acknowledgement: jajaja, jeje, jejeje, haha, lol, qué gracioso, espero, lo sé, ups
    thanks: gracias, muchas gracias, mil gracias, muchísimas gracias, gracias por todo
    thanks: te lo agradezco, se lo agradezco, muy amable, agradecido, agradecida, thanks
    dissent: no, nop, no gracias, la verdad es que no, no mucho, no realmente, en realidad no
    dissent: para nada, todavía no, aún no, mal, incorrecto, no es correcto, eso no, eso no es
    dissent: no es eso, no era eso, no es mi pregunta, no era mi pregunta, esa no es mi pregunta
    dissent: esa no era mi pregunta, eso no es lo que pregunté, no es lo que pregunto
    dissent: no me refiero a eso, no es lo que busco, otra cosa, busco otra cosa, ninguno, ninguna
    dissent: ninguna de estas, ninguno de estos, no me ayuda, no ayuda, no me sirve, no sirve
    dissent: no lo entiendo, no entiendo, mejor no, no está claro
    displeasure: uf, uff, puf, buf, grr, vaya, qué mal, fatal, ridículo, es ridículo
    displeasure: qué vergüenza, vergonzoso, inútil, no sirves, no me entiendes, no entiendes nada
    displeasure: no vale para nada, qué pena, qué lástima, qué rollo, pésimo, qué desastre
    displeasure: madre mía
    nothing: hm, hmm, eh, em, este, pues, mm, test, prueba
    with: sí, no, gracias, muy, mucho, muchas, de verdad, todo, eso, es, pero, pues, y, a ti
    with: a usted, señor, señora, por favor, porfa, ya, ahora, también, bueno, ah, oh
    with: por la ayuda, por tu ayuda, por su ayuda, por la información, por la respuesta
    with: por la info, por responder
    """
}
