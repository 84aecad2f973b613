extension Meanings {
  static let actions = """
    nl beginnen, begonnen, starten, aanvangen, aanvatten, van start gaan, opstarten, begint
    nl gestart, startdatum, begindatum, beginuur, startuur, aanvangsuur, ingangsdatum, ingaan
    nl gaat in, van start, aan de slag, gaat van start, begint om, opgestart
    en begin, began, begun, start, commence, kick off, get going, launch, get started, start date
    en take effect, set off, start time
    de anfangen, beginnen, starten, loslegen
    fr commencer, débuter, démarrer, entamer
    es empezar, comenzar, iniciar, comienzo
    pl zacząć, zaczynać, rozpocząć, rozpoczynać, początek
    tr başlamak, başlatmak, başlangıç
    ar بدء, بداية, ابتداء

    nl stoppen, ophouden, beëindigen, staken, eindigen, stopzetten, uitscheiden, afbreken
    nl beëindigd, stop ermee, stoppen met, hou op, houdt op, kappen met, afgebroken, eraf willen
    nl een einde maken, afkappen
    en stop, end, quit, cease, discontinue, terminate, halt, finish, finish with, wind up
    en put an end to, opt out, pull the plug
    de aufhören, stoppen, beenden, abbrechen, enden, einstellen
    fr arrêter, cesser, terminer, mettre fin, interrompre
    es parar, detener, terminar, finalizar, dejar de
    pl przestać, zatrzymać, zakończyć, przerwać
    tr durdurmak, bitirmek, son vermek, sonlandırmak
    ar إيقاف, توقف, إنهاء, أوقف

    nl wijzigen, veranderen, aanpassen, bewerken, herzien, bijwerken, gewijzigd, veranderd
    nl omzetten, wisselen, bijstellen, verbeteren, corrigeren, correctie, rechtzetten, pas aan
    en change, modify, edit, alter, adjust, amend, adapt, revise, modification, update, correct
    en swap, switch, rectify
    de ändern, verändern, anpassen, bearbeiten, abändern, änderung
    fr modifier, changer, adapter, ajuster, modification
    es cambiar, modificar, ajustar, editar, modificación
    pl zmienić, zmieniać, edytować, dostosować, zmiana, modyfikacja
    tr değiştirmek, düzenlemek, uyarlamak, değişiklik
    ar تغيير, تعديل, تحرير, غير

    nl verplaatsen, verschuiven, verschoven, verzetten, verleggen, overzetten, overplaatsen
    nl verplaatst, verlegd, opschuiven, opgeschoven, overbrengen, overgebracht, overdragen
    nl verzet naar, verhuizen naar, doorschuiven
    en move, shift, relocate, transfer, reposition, carry over, bring over, move across
    de verschieben, verschoben, verlegen, versetzen, umstellen
    fr déplacer, bouger, transférer, décaler
    es mover, trasladar, desplazar, traslado
    pl przenieść, przesunąć, przemieścić, przeniesienie
    tr taşımak, kaydırmak, yerini değiştirmek
    ar نقل, تحريك, تحويل

    nl breken, gebroken, brak, kapotmaken, stukmaken, stukgaan, kapotgaan, begeven, breuk, brak af
    nl afgebroken, gebarsten, barsten, afgeknapt, geknapt, doorgebroken, ingedeukt, gesprongen
    nl gesneuveld, kapot gevallen, afgescheurd
    en break, broke, smash, shatter, snap, crack, bust, broken, snapped off, came off, fell apart
    en break down
    de zerbrechen, zerbrochen, kaputtmachen, kaputtgehen, brechen, gebrochen
    fr casser, briser, rompre, abîmer
    es romper, quebrar, rotura, estropear
    pl złamać, zepsuć, stłuc, rozbić
    tr kırmak, kırılmak, bozmak, bozulmak
    ar كسر, انكسار, تحطيم

    nl verliezen, verloren, kwijtraken, kwijt, verlies, zoekgeraakt, kwijtspelen, zoekgemaakt
    nl verloren voorwerp, gevonden voorwerpen, verloren spullen, ben kwijt, raak kwijt, weggeraakt
    nl vermist
    en lose, lost, misplace, mislay, loss, lost property, lost and found, left behind
    en gone missing, mislaid
    de verlieren, verloren, verlegt, verlust, abhandengekommen
    fr perdre, perdu, égarer, perte
    es perder, extraviar
    pl zgubić, stracić, zgubiony, utrata, zguba
    tr kaybetmek, kayıp, yitirmek
    ar فقدان, فقد, ضياع, مفقود

    nl vinden, gevonden, vond, terugvinden, aantreffen, opsporen, lokaliseren, ontdekken
    nl teruggevonden, aangetroffen, gevonden voorwerp, vindt, vind ik, te vinden, vindplaats
    nl gelokaliseerd, tegenkomen, tegengekomen, achterhalen
    en find, found, locate, discover, come across, track down, where to find, findable, spotted
    en found item, come upon, find out where
    de finden, gefunden, auffinden, entdecken, fund
    fr trouver, retrouver, localiser, découvrir, repérer
    es encontrar, hallar, localizar, descubrir
    pl znaleźć, znaleziony, odnaleźć, odkryć
    tr bulmak, bulunmuş, keşfetmek
    ar إيجاد, العثور, عثر, وجد

    nl zoeken, gezocht, opzoeken, opgezocht, naspeuren, zoektocht, speuren, zoekopdracht
    nl zoeken naar, zoekfunctie, zoekmachine, zoekbalk, zoekterm, op zoek naar, doorzoeken
    nl uitgezocht, zoekresultaat, rondzoeken
    en search, look for, seek, look up, hunt for, lookup, query, search bar, search engine
    en search results, try to find
    de suchen, nachschlagen, gesucht, recherchieren
    fr chercher, rechercher
    es buscar, búsqueda, rastrear
    pl szukać, wyszukać, poszukiwać, wyszukiwanie
    tr aramak, arama, araştırmak
    ar بحث, البحث عن, يبحث

    nl kiezen, gekozen, uitkiezen, selecteren, keuze, selectie, uitzoeken, opteren, keus
    nl keuzemogelijkheid, uitgekozen, gekozen voor, uitpikken, beslissen, voorkeur, aanduiden
    nl aanvinken
    en choose, chose, chosen, select, pick, opt for, choice, pick out, select from, preference
    en decide, tick
    de wählen, auswählen, aussuchen
    fr choisir, sélectionner, opter, choix, sélection
    es elegir, escoger, seleccionar, elección
    pl wybrać, wybierać, wybór
    tr seçmek, seçim, tercih etmek
    ar اختيار, اختار, انتقاء, تحديد

    nl vergelijken, vergeleken, verschil, onderscheid, versus, vergeleken met, vergelijkingstabel
    nl onderling verschil, in vergelijking met, ten opzichte van, verschilt, tegenover elkaar
    nl naast elkaar leggen, vs, contra, tegen elkaar afwegen
    en compare, comparison, difference, versus, vs, distinction, compare to, different from
    en difference between, side by side, contrast
    de vergleichen, verglichen, unterschied, gegenüberstellen
    fr comparer, comparaison, différence
    es comparar, diferencia
    pl porównać, porównanie, różnica
    tr karşılaştırmak, kıyaslamak, karşılaştırma, fark
    ar مقارنة, قارن, فرق, اختلاف

    nl wachten, afwachten, wachttijd, aanschuiven, wachtrij, wachtlijst, wacht op, in de rij
    nl in de wacht, lang wachten, wachtzaal, wachtkamer, geduld, op de lijst
    en wait, queue, waiting time, hang on, hold on, line up, waiting list, on hold
    en standing in line, patience, await, queuing, waitlist
    de warten, abwarten, wartezeit, warteschlange, anstehen
    fr attendre, attente, patienter, file d'attente, délai d'attente
    es esperar, cola, tiempo de espera
    pl czekać, poczekać, oczekiwanie, kolejka
    tr beklemek, bekleme, kuyruk, sıra beklemek
    ar انتظار, انتظر, طابور, وقت الانتظار

    nl haasten, spoed, dringend, urgent, opschieten, voortmaken, zich reppen, met spoed
    nl spoedgeval, spoedprocedure, zo snel mogelijk, zsm, asap, hoogdringend, meteen nodig
    nl urgentie, spoedaanvraag, vlug vlug, gehaast, rush, onmiddellijk, ten spoedigste
    en hurry, rush, urgent, asap, haste, pressing, speed up, emergency, immediately, right away
    en as soon as possible, urgency, expedite, fast track, priority
    de beeilen, eile, eilig, dringend, dringlich
    fr se dépêcher, urgent, urgence, pressé, hâte
    es darse prisa, urgente, prisa, urgencia, apurarse
    pl spieszyć się, pilne, pośpiech, pilny
    tr acele etmek, acil, acele, ivedi
    ar عاجل, استعجال, مستعجل, طارئ

    nl helpen, geholpen, hielp, hulp, bijstaan, bijstand, ondersteunen, assistentie, begeleiding
    nl steun, handje helpen, meehelpen, hulpverlening, helper, hulpverlener, bijspringen
    nl uit de nood helpen, help mij, hulp bij, hulp nodig, geassisteerd, ondersteund
    nl uit de brand helpen, een handje toesteken, hulplijn
    en help, assist, aid, support, give a hand, guidance, helper, help me, help with, lend a hand
    en support me, help out
    de helfen, geholfen, hilfe, unterstützen, beistand
    fr aider, assister, soutien, secours
    es ayudar, asistir, asistencia, apoyo
    pl pomóc, pomagać, pomoc, wsparcie
    tr yardım etmek, yardım, destek, desteklemek
    ar مساعدة, ساعد, دعم, عون

    nl gebruiken, benutten, bezigen, aanwenden, hanteren, toepassen, bedienen, gebruiker
    nl gebruikmaken, gebruik maken van, bediend, hanteer, in gebruik nemen, gebruiksklaar
    nl gebezigd, inzetten, aangewend
    en use, usage, utilise, utilize, employ, apply, operate, make use of, used for, user, handle
    en usable, put to use
    de benutzen, verwenden, nutzen, gebrauchen, anwenden
    fr utiliser, employer, se servir de, usage
    es usar, utilizar, uso, emplear, aplicar
    pl używać, użyć, korzystać, użycie, stosować
    tr kullanmak, kullanım, yararlanmak
    ar استخدام, استعمال, استخدم

    nl openen, opendoen, openmaken, opengaan, opengedaan, ontsluiten, openstaan, open, geopend
    nl ontgrendelen, ontgrendeld, doe open, doet open, opengaand, openkrijgen, opengekregen
    nl openbreken, openklikken, openklappen, gaat open, open krijgen, open doen
    en open, unlock, unseal, open up, prise open, pry open
    de öffnen, aufmachen, aufschließen, offen, geöffnet, öffnung
    fr ouvrir, ouvert, ouverture, déverrouiller
    es abrir, abierto, apertura, desbloquear
    pl otworzyć, otwierać, otwarty, otwarcie
    tr açmak, açık, açılış
    ar فتح, مفتوح, افتتاح

    nl sluiten, gesloten, dichtdoen, dichtmaken, toedoen, dicht, toe, dichtgaan, afsluiten
    nl vergrendelen, dichtgedaan, afgesloten, dichtkrijgen, op slot doen, op slot, vergrendeld
    nl slot, dichttrekken, dichtgetrokken, sluit af, doe dicht, dicht krijgen
    en close, shut, closure, lock, seal, lock up, shut down, fasten
    de schließen, geschlossen, zumachen, abschließen, schließung
    fr fermer, clore, fermeture, verrouiller
    es cerrar, cierre, bloquear
    pl zamknąć, zamykać, zamknięty, zamknięcie
    tr kapatmak, kapalı, kapanış, kilitlemek
    ar إغلاق, مغلق, أغلق, قفل

    nl toevoegen, bijvoegen, aanvullen, bijdoen, erbij zetten, invoegen, bijzetten, voeg toe
    nl extra, erbij doen, erbij, erbij voegen, koppelen, aanhechten, bijkomend, uitbreiden
    nl erbij nemen
    en add, append, include, insert, attach, addition, supplement, extra, link to, add on, put in
    en top up, inclusion
    de hinzufügen, ergänzen, beifügen, einfügen, zufügen
    fr ajouter, insérer, joindre, compléter
    es añadir, agregar, incluir, insertar
    pl dodać, dodawać, dołączyć, uzupełnić
    tr eklemek, ekleme, ilave etmek
    ar إضافة, إدراج, إرفاق

    nl verwijderen, wissen, weghalen, wegdoen, schrappen, wegnemen, deleten, uitwissen, verwijderd
    nl gedeletet, weggedaan, weggenomen, eraf halen, eruit halen, afhalen, leegmaken, opruimen
    nl uithalen, eraf, wegkrijgen, doe weg, haal weg
    en remove, delete, erase, take away, wipe, clear, get rid of, take off, take down, clear out
    en strip, eliminate, drop from
    de entfernen, löschen, wegnehmen, beseitigen, löschung
    fr supprimer, effacer, enlever, retirer, suppression
    es eliminar, borrar, quitar, suprimir
    pl usunąć, usuwać, skasować, usunięcie
    tr silmek, kaldırmak, çıkarmak, silme
    ar حذف, إزالة, مسح, محو

    nl sturen, verzenden, verzonden, opsturen, versturen, toesturen, zenden, toezenden, inzenden
    nl verstuurd, doorsturen, nasturen, zond, gezonden, toegezonden, ingezonden, insturen, mailen
    nl posten, gepost, op de post doen, overmaken, bezorgen, overhandigen, indienen, ingediend
    nl aanleveren
    en send, sent, dispatch, ship, mail, forward, submit, transmit, posted, send off, send over
    en submit to, hand in, post it
    de senden, gesendet, schicken, versenden, zusenden, verschicken
    fr envoyer, expédier, transmettre, expédition
    es enviar, mandar, remitir, expedir
    pl wysłać, wysyłać, przesłać, wysyłka
    tr göndermek, yollamak, gönderim, iletmek
    ar إرسال, أرسل, بعث

    nl ontvangen, ontving, ontvangst, aankrijgen, binnenkrijgen, toegestuurd krijgen, binnenkomen
    nl ontvangt, binnengekregen, aangekregen, toegekomen, aangekomen, gekregen, verkrijgen
    nl ontvanger, verkregen, thuis krijgen, in ontvangst nemen, in ontvangst
    en receive, get delivered, receipt of, reception, incoming, recipient, gotten, obtain, arrived
    en come through, delivered to
    de erhalten, empfangen, bekommen, eingang
    fr recevoir, reçu, réception
    es recibir, recepción
    pl otrzymać, dostać, odebrać, odbiór
    tr almak, teslim almak, alındı
    ar استلام, تلقي, استقبال, استلم

    nl kijken, gekeken, bekijken, bekeken, inkijken, aanschouwen, nakijken, inzien, raadplegen
    nl inzage, zien, nagekeken, ingekeken, bezien, te zien, een kijkje nemen, overzicht
    nl consulteren, kijk na, doornemen, doorbladeren, bezichtigen
    en look, view, watch, see, consult, check out, browse, have a look, have a peek, see online
    en look through, inspect, overview
    de schauen, ansehen, gucken, anschauen, einsehen, ansicht
    fr regarder, voir, consulter, visionner
    es mirar, ver, consultar, visualizar, echar un vistazo
    pl patrzeć, zobaczyć, oglądać, obejrzeć, przeglądać
    tr bakmak, görmek, izlemek, incelemek
    ar نظر, مشاهدة, رؤية, عرض, اطلاع

    nl tonen, laten zien, weergeven, vertonen, afbeelden, weergave, voorleggen, toonde, vertoond
    nl afbeelding, liet zien, zichtbaar, zichtbaar maken, laten afdrukken, demonstreren, demo
    nl tentoonstellen, presenteren
    en show, display, exhibit, present, demonstrate, shown, visible, appear, demo, make visible
    en pop up
    de zeigen, anzeigen, vorzeigen, darstellen, vorlegen
    fr montrer, afficher, présenter, affichage
    es mostrar, enseñar, exhibir, presentar
    pl pokazać, wyświetlić, okazać, przedstawić
    tr göstermek, görüntülemek, sergilemek
    ar إظهار, عرض, أظهر, إبراز

    nl bewaren, opslaan, opgeslagen, bijhouden, opbergen, wegleggen, opslag, saven, stockeren
    nl bewaard, sla op, opgeborgen, bewaartermijn, bewaarplaats, gestockeerd, opsla, behouden
    nl bewaring geven, archief, archiveren, gearchiveerd, gesaved, opbergplaats, bewaarkluis
    nl in bewaring
    en save, keep, store, retain, storage, preserve, put away, hang on to, kept, archive, save as
    en hold on to, safekeeping, put aside, set aside
    de speichern, aufbewahren, behalten, lagern, aufheben
    fr enregistrer, conserver, garder, sauvegarder, stocker
    es guardar, conservar, almacenar
    pl zapisać, zachować, przechować, przechowywanie
    tr kaydetmek, saklamak, muhafaza etmek, depolamak
    ar حفظ, تخزين, احتفاظ

    nl herhalen, opnieuw, nogmaals, overdoen, nog eens, hernemen, terugkerend, nog een keer
    nl herhaald, herhaaldelijk, overgedaan, hernomen, wederom, telkens, elke keer, iedere keer
    nl keer op keer, nog ne keer, herkansing, opnieuw doen, steeds weer, voor de tweede keer
    nl hervatten
    en repeat, again, redo, once more, recur, repetition, retry, once again, another time
    en over again, second time, every time, each time, anew
    de wiederholen, nochmal, erneut, noch einmal
    fr répéter, refaire, encore une fois, répétition, à nouveau
    es repetir, de nuevo, otra vez, repetición, rehacer
    pl powtórzyć, ponownie, jeszcze raz, powtórka
    tr tekrarlamak, tekrar, yeniden, bir daha
    ar تكرار, إعادة, مرة أخرى, مجددا

    nl herstellen, repareren, fixen, oplappen, reparatie, verhelpen, reparateur, hersteld
    nl hersteller, gefikst, laten gemaakt worden, reparatiedienst, hersteldienst, vermaken, lijmen
    nl nazien, onderhoudsbeurt, herstelkosten
    en repair, fix, mend, restore, put right, patch up, repairman, repair shop, sort out
    en get it fixed, fixable
    de reparieren, instandsetzen, richten, flicken, reparatur, beheben
    fr réparer, dépanner, remettre en état, dépannage
    es reparar, arreglar
    pl naprawić, naprawiać, naprawa, zreperować
    tr tamir etmek, onarmak, tamir, onarım
    ar إصلاح, تصليح, ترميم, صيانة

    nl controleren, nagaan, checken, verifiëren, verificatie, controle, dubbelchecken
    nl gecontroleerd, nakijken of, toetsen of, nazien of, natrekken, nagetrokken
    en check, verify, double check, check whether, verification, make sure, ascertain, cross-check
    de prüfen, überprüfen, kontrollieren, nachprüfen, kontrolle, prüfung
    fr vérifier, contrôler, vérification, s'assurer
    es comprobar, verificar, revisar, controlar
    pl sprawdzić, sprawdzać, zweryfikować, kontrola, weryfikacja
    tr kontrol etmek, doğrulamak, denetlemek, kontrol
    ar تحقق, فحص, تدقيق, مراجعة

    nl invullen, vul in, invulveld, in te vullen, invoeren, voer in, ingeven, intikken, intypen
    nl verplicht veld
    en fill in, fill out, complete the form, enter, type in, key in, required field
    de ausfüllen, ausgefüllt, eintragen, eingeben, eingabe, pflichtfeld
    fr remplir, compléter, saisir, renseigner, champ obligatoire
    es rellenar, completar, introducir, cumplimentar
    pl wypełnić, wpisać, uzupełnić, wprowadzić
    tr doldurmak, form doldurmak, girmek, yazmak
    ar تعبئة, ملء, إدخال, املأ

    nl meebrengen, meenemen, meegebracht, meegenomen, bij me hebben, bijhebben, breng mee
    nl neem mee, bij zich hebben, bij de hand hebben, meepakken, op zak
    en bring, bring along, take along, brought, bring with, carry with, have with me
    de mitbringen, mitnehmen, mitgebracht, mitgenommen, dabeihaben
    fr apporter, emporter, amener, prendre avec, emmener
    es traer, llevar, llevar conmigo, aportar
    pl przynieść, zabrać, wziąć ze sobą, mieć przy sobie
    tr getirmek, yanında getirmek, yanına almak
    ar إحضار, جلب, أحضر, اصطحاب

    nl delen, deel met, samen gebruiken, doorsturen naar vrienden, gezamenlijk gebruik, meekijken
    nl uitwisselen, gemeenschappelijk, samen delen
    en share, share with, jointly, in common, exchange with
    de teilen, geteilt, gemeinsam nutzen, weitergeben
    fr partager, mettre en commun
    es compartir, uso compartido
    pl udostępnić, dzielić się, współdzielić, wspólny
    tr paylaşmak, paylaşım, ortak kullanım
    ar مشاركة, شارك, تشارك, مشترك

    nl uitproberen, proberen, geprobeerd, uittesten, testen, uitgeprobeerd, uitgetest, poging
    nl probeer uit
    en try, try out, test, attempt, trial, give it a go, have a go
    de ausprobieren, probieren, versuchen, testen
    fr essayer, tester, tenter, tentative
    es probar, intentar, prueba, ensayar
    pl spróbować, wypróbować, próba, testować
    tr denemek, deneme, test etmek
    ar تجربة, محاولة, جرب, اختبار

    nl weggooien, weggesmeten, weggegooid, wegsmijten, wegwerpen, buitengooien, afdanken, dumpen
    nl wegdoen, kieperen, van de hand doen, gooi weg, bij het vuil zetten, ontdoen van, wegbrengen
    en throw away, throw out, dispose, discard, dump, get rid of, chuck out, thrown away, bin it
    de wegwerfen, entsorgen, wegschmeißen, loswerden
    fr jeter, se débarrasser, mettre à la poubelle, mettre au rebut
    es tirar, desechar, deshacerse de, botar
    pl wyrzucić, wyrzucać, pozbyć się, utylizacja
    tr çöpe atmak, atmak, elden çıkarmak, kurtulmak
    ar رمي, التخلص من, إلقاء

    nl aanzetten, inschakelen, zet aan, aandoen, aangaan, aan krijgen, doe aan, opzetten
    nl uitzetten, uitschakelen, zet uit, uitdoen, uitgaan, uit krijgen, afzetten
    nl aan- en uitzetten, aan-uitknop, aanknop, uitknop
    en turn on, turn off, switch on, switch off, power on, power off, enable, disable
    en power button, on switch
    de einschalten, ausschalten, anmachen, ausmachen, abschalten, eingeschaltet
    fr allumer, éteindre, mettre en marche, activer, désactiver
    es encender, apagar, activar, desactivar, conectar
    pl włączyć, wyłączyć, uruchomić, włącznik
    tr çalıştırmak, açıp kapatmak, kapatmak, devreye almak
    ar تشغيل, إيقاف التشغيل, إطفاء, تفعيل

    nl monteren, ineensteken, in elkaar zetten, montage, gemonteerd, samenbouwen, opbouwen
    nl assembleren, in elkaar steken, ineengestoken, installatie, ophangen, bevestigen aan de muur
    en assemble, put together, mount, set up, fit together, build, installing, flat pack
    de montieren, zusammenbauen, aufbauen, montage, anbringen
    fr monter, assembler, montage, assemblage, installer
    es montar, montaje, ensamblar, armar
    pl zmontować, montaż, złożyć, skręcić
    tr monte etmek, kurmak, montaj, kurulum
    ar تركيب, تجميع, تثبيت

    nl lenen, uitlenen, uitgeleend, ontlenen, ontleend, te leen, in bruikleen, bruikleen, leende
    en borrow, lend, lent, on loan, loaner
    de ausleihen, leihen, ausgeliehen, verleihen, leihgabe
    fr emprunter, prêter
    es prestar, tomar prestado, préstamo, pedir prestado
    pl pożyczyć, wypożyczyć, pożyczka, wypożyczenie
    tr ödünç almak, ödünç vermek, ödünç
    ar استعارة, إعارة

    nl meten, opmeten, lintmeter, rolmeter, meetlint, meet op, afmeten, wegen, gewogen, weegschaal
    nl gewicht
    en measure, tape measure, weigh, weight
    de messen, ausmessen, gemessen, wiegen, gewicht, maßband
    fr mesurer, peser, poids, prendre les mesures, mètre ruban
    es medir, pesar, cinta métrica
    pl zmierzyć, mierzyć, zważyć, waga, pomiar
    tr ölçmek, tartmak, ağırlık, ölçüm
    ar قياس, وزن, قاس
    """
}
