extension Meanings {
  static let talk = """
    nl foto, foto's, afbeelding, plaatje, video, camera, filmpje, beeld, selfie
    en photo, picture, image, video, camera, pic, photos, clip
    de foto, bild, video, kamera
    fr photo, image, vidéo, caméra
    es foto, imagen, vídeo, cámara
    pl zdjęcie, obraz, wideo, kamera
    tr fotoğraf, resim, video, kamera

    nl qr, qr-code, scannen, gescand, scan, streepjescode, barcode
    en qr, qr code, scan, scanned, scanning, barcode
    de qr, qr-code, scannen, barcode
    fr qr, scanner, code-barres
    es qr, escanear, código de barras
    pl qr, skanować, kod kreskowy
    tr qr, tara, barkod

    nl melding, notificatie, waarschuwing, bericht, pushbericht, seintje, alert
    en notification, alert, warning, push message, notify, notified
    de benachrichtigung, meldung, warnung
    fr notification, alerte, avertissement
    es notificación, alerta, aviso
    pl powiadomienie, alert
    tr bildirim, uyarı

    nl bestand, map, document, pdf, documenten
    en file, folder, document, pdf, files
    de datei, ordner, dokument, pdf
    fr fichier, dossier, document, pdf
    es archivo, carpeta, documento, pdf
    pl plik, folder, dokument
    tr dosya, klasör, belge

    nl versie, update, upgraden, updaten, bijgewerkt
    en version, update, upgrade, updated
    de version, update, aktualisieren
    fr version, mise à jour
    es versión, actualización, actualizar
    pl wersja, aktualizacja
    tr sürüm, güncelleme

    nl gast, bezoeker, aantal personen, personen, mensen
    en guest, visitor, people, persons, party, group
    de gast, besucher, personen, gruppe
    fr invité, visiteur, personnes
    es invitado, visitante, personas
    pl gość, osoby, ludzie
    tr misafir, ziyaretçi, kişi

    nl feest, viering, feestje, party, kerst, pasen, nieuwjaar, sinterklaas
    en party, celebration, christmas, easter, new year, festival
    de feier, party, weihnachten, ostern, neujahr
    fr fête, noël, pâques, nouvel an
    es fiesta, navidad, pascua, año nuevo
    pl impreza, święta, wielkanoc, boże narodzenie
    tr parti, kutlama, bayram, yılbaşı

    nl ja, inderdaad, klopt, zeker, prima, oké, akkoord, juist
    en yes, yeah, yep, correct, indeed, sure, true, right, absolutely, affirmative
    de ja, genau, richtig, stimmt, klar
    fr oui, d'accord, exact, bien sûr
    es sí, claro, correcto, vale
    pl tak, oczywiście, zgadza się
    tr evet, doğru, tamam
    ar نعم

    nl nee, nope, klopt niet, liever niet, niet waar
    en no, nope, not true, false, negative, nah, wrong
    de nein, stimmt nicht, nicht richtig
    fr non, pas vrai, faux
    es no, falso
    pl nie, nieprawda
    tr hayır, yanlış
    ar لا

    nl misschien, weet niet, twijfel, geen idee, onzeker
    en maybe, not sure, don't know, perhaps, uncertain, idk, no idea, possibly
    de vielleicht, weiß nicht, unsicher
    fr peut-être, sais pas
    es quizás, no sé, tal vez
    pl może, nie wiem
    tr belki, bilmiyorum

    nl dom, stom, waardeloos, idioot, sukkel, kut, rot, shit, klote, bagger, prutsers
    nl achterlijk, kneus
    en stupid, dumb, useless, idiot, crap, sucks, shit, fuck, worthless, moron, terrible, awful
    en garbage
    de dumm, blöd, idiot, scheiße, nutzlos, mist
    fr stupide, idiot, nul, merde, inutile, con
    es estúpido, idiota, inútil, mierda
    pl głupi, idiota, beznadziejny
    tr aptal, salak, gereksiz
    ar غبي, سيء

    nl goed, mooi, fijn, geweldig, super, leuk, prettig, top
    en good, nice, great, awesome, excellent, wonderful, fantastic
    de gut, schön, toll, super
    fr bon, bien, super, génial
    es bueno, bien, genial
    pl dobry, świetny, super
    tr iyi, güzel, harika

    nl slecht, erg, vervelend, jammer, rot, akelig
    en bad, poor, awful, annoying, terrible, horrible
    de schlecht, schlimm, ärgerlich
    fr mauvais, nul, ennuyeux
    es malo, mal, terrible
    pl zły, kiepski
    tr kötü

    nl herhalen, herhaal, nog een keer zeggen, wat zei je, opnieuw
    en repeat, say again, what did you say, once more, again
    de wiederholen, nochmal sagen
    fr répéter
    es repetir
    pl powtórzyć
    tr tekrarla

    nl stop, genoeg, laat maar, hou op, ophouden, kappen, mee stoppen
    en stop, enough, never mind, nevermind, quit, cease
    de stopp, aufhören, genug, egal
    fr arrêter, assez, laisse tomber
    es parar, basta, olvídalo
    pl przestań, dosyć, nieważne
    tr dur, yeter

    nl volgende, vorige, overslaan, verder, eerste, laatste
    en next, previous, skip, last, first, following
    de nächste, vorherige, überspringen, erste, letzte
    fr suivant, précédent, premier, dernier
    es siguiente, anterior, primero, último
    pl następny, poprzedni, pierwszy, ostatni
    tr sonraki, önceki, ilk, son

    nl leven, zin van het leven, geluk, liefde, gevoel, blij, verdrietig, boos, bang
    en life, meaning of life, happiness, love, feeling, happy, sad, angry, afraid, feel
    de leben, glück, liebe, gefühl, glücklich, traurig
    fr vie, bonheur, amour, heureux, triste
    es vida, felicidad, amor, feliz, triste
    pl życie, szczęście, miłość, smutny
    tr hayat, mutluluk, aşk, üzgün

    nl kunnen, kun je, wat kan je, mogelijkheden, vaardigheden, capaciteiten
    en what can you do, abilities, capabilities, skills, can you do
    de was kannst du, fähigkeiten
    fr que peux-tu faire, capacités
    es qué puedes hacer, habilidades
    pl co potrafisz, umiejętności
    tr ne yapabilirsin

    nl eiland, zee, strand, kust, berg, meer, rivier
    en island, sea, beach, coast, mountain, lake, river
    de insel, meer, strand, küste, berg, see, fluss
    fr île, mer, plage, côte, montagne, lac
    es isla, mar, playa, costa, montaña, lago
    pl wyspa, morze, plaża, góra, jezioro
    tr ada, deniz, plaj, dağ, göl

    nl brood, melk, kaas, vlees, groente, fruit, ei, eieren, vis, kip, rijst, pasta, soep
    nl appel, banaan, pizza, taart
    en bread, milk, cheese, meat, vegetable, fruit, egg, eggs, fish, chicken, rice, pasta, soup
    en apple, banana, pizza, cake, beef, pork
    de brot, milch, käse, fleisch, gemüse, obst, ei, fisch, huhn, reis, nudeln, suppe, apfel
    de kuchen
    fr pain, lait, fromage, viande, légume, fruit, œuf, poisson, poulet, riz, pâtes, soupe
    fr pomme, gâteau
    es pan, leche, queso, carne, verdura, fruta, huevo, pescado, pollo, arroz, pasta, sopa
    es manzana, pastel
    pl chleb, mleko, ser, mięso, warzywa, owoce, jajko, ryba, kurczak, ryż
    tr ekmek, süt, peynir, et, sebze, meyve, yumurta, balık, tavuk, pirinç

    nl drinken, drank, koffie, thee, bier, wijn, sap, frisdrank, water
    en drink, beverage, coffee, tea, beer, wine, juice, soda, water
    de trinken, getränk, kaffee, tee, bier, wein, saft
    fr boire, boisson, café, thé, bière, vin, jus
    es beber, bebida, café, té, cerveza, vino, zumo
    pl pić, napój, kawa, herbata, piwo, wino
    tr iç, içecek, kahve, çay, bira

    nl schoonmaken, reinigen, poetsen, wassen, schoon, vies, vlek, vuil, wasbaar
    en clean, cleaning, wash, stain, dirty, wipe, washable
    de reinigen, putzen, waschen, sauber, fleck, schmutzig
    fr nettoyer, laver, propre, tache, sale
    es limpiar, lavar, limpio, mancha, sucio
    pl czyścić, myć, prać, czysty, plama
    tr temizle, yıka, leke
    """
}
