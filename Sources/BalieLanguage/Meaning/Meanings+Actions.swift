extension Meanings {
  static let actions = """
    nl beginnen, begonnen, starten, aanvangen, aanvatten, van start gaan, opstarten, aanvang, begin
    en begin, began, begun, start, commence, kick off, get going, launch
    de anfangen, beginnen, starten, loslegen, anfang, beginn
    fr commencer, débuter, démarrer, entamer, début
    es empezar, comenzar, iniciar, inicio, comienzo
    pl zacząć, zaczynać, rozpocząć, rozpoczynać, początek
    tr başlamak, başlatmak, başlangıç
    ar بدء, بدأ, بداية, ابتداء

    nl stoppen, gestopt, ophouden, opgehouden, beëindigen, staken, eindigen, stopzetten
    nl uitscheiden, afbreken
    en stop, end, quit, cease, discontinue, terminate, halt, finish
    de aufhören, stoppen, beenden, abbrechen, enden, einstellen
    fr arrêter, cesser, terminer, mettre fin, interrompre
    es parar, detener, terminar, finalizar, dejar de
    pl przestać, zatrzymać, zakończyć, przerwać
    tr durdurmak, bitirmek, son vermek, sonlandırmak
    ar إيقاف, توقف, إنهاء, أوقف

    nl wijzigen, veranderen, aanpassen, aangepast, bewerken, herzien, verandering, wijziging
    nl aanpassing, bijwerken
    en change, modify, edit, alter, adjust, amend, adapt, revise, modification
    de ändern, verändern, anpassen, bearbeiten, abändern, änderung
    fr modifier, changer, adapter, ajuster, modification, changement
    es cambiar, modificar, ajustar, editar, cambio, modificación
    pl zmienić, zmieniać, edytować, dostosować, zmiana, modyfikacja
    tr değiştirmek, düzenlemek, uyarlamak, değişiklik
    ar تغيير, تعديل, تحرير, غير

    nl verplaatsen, verschuiven, verschoven, verzetten, verleggen, overzetten, overplaatsen
    nl verplaatsing
    en move, shift, relocate, transfer, reposition
    de verschieben, verschoben, verlegen, versetzen, umstellen
    fr déplacer, bouger, transférer, décaler, déplacement
    es mover, trasladar, desplazar, traslado
    pl przenieść, przesunąć, przemieścić, przeniesienie
    tr taşımak, kaydırmak, yerini değiştirmek
    ar نقل, تحريك, تحويل

    nl breken, gebroken, brak, kapotmaken, stukmaken, stukgaan, kapotgaan, begeven, breuk
    en break, broke, smash, shatter, snap, crack, bust
    de zerbrechen, zerbrochen, kaputtmachen, kaputtgehen, brechen, gebrochen
    fr casser, briser, rompre, abîmer, casse
    es romper, quebrar, rotura, estropear
    pl złamać, zepsuć, stłuc, rozbić
    tr kırmak, kırılmak, bozmak, bozulmak
    ar كسر, انكسار, تحطيم

    nl verliezen, verloren, kwijtraken, kwijt, kwijtgeraakt, verlies, zoekgeraakt, kwijtspelen
    nl verloor
    en lose, lost, misplace, mislay, loss
    de verlieren, verloren, verlegt, verlust, abhandengekommen
    fr perdre, perdu, égarer, perte
    es perder, perdido, extraviar, pérdida, extravío
    pl zgubić, stracić, zgubiony, utrata, zguba
    tr kaybetmek, kayıp, yitirmek
    ar فقدان, فقد, ضياع, مفقود

    nl vinden, gevonden, vond, terugvinden, aantreffen, opsporen, lokaliseren, ontdekken
    en find, found, locate, discover, come across, track down
    de finden, gefunden, auffinden, entdecken, fund
    fr trouver, retrouver, localiser, découvrir, repérer
    es encontrar, hallar, localizar, descubrir
    pl znaleźć, znaleziony, odnaleźć, odkryć
    tr bulmak, bulunmuş, keşfetmek
    ar إيجاد, العثور, عثر, وجد

    nl zoeken, gezocht, zocht, opzoeken, opgezocht, naspeuren, zoektocht, speuren, zoekopdracht
    en search, look for, seek, look up, hunt for, lookup, query
    de suchen, nachschlagen, suche, gesucht, recherchieren
    fr chercher, rechercher, recherche
    es buscar, búsqueda, rastrear
    pl szukać, wyszukać, poszukiwać, wyszukiwanie
    tr aramak, arama, araştırmak
    ar بحث, البحث عن, يبحث

    nl kiezen, gekozen, koos, uitkiezen, selecteren, keuze, selectie, uitzoeken, opteren, keus
    en choose, chose, chosen, select, pick, opt for, choice, selection
    de wählen, auswählen, aussuchen, auswahl, wahl
    fr choisir, sélectionner, opter, choix, sélection
    es elegir, escoger, seleccionar, elección, selección
    pl wybrać, wybierać, wybór
    tr seçmek, seçim, tercih etmek
    ar اختيار, اختار, انتقاء, تحديد

    nl vergelijken, vergeleken, vergelijking, verschil, onderscheid, versus, verschillen
    en compare, comparison, difference, versus, vs, differ, distinction
    de vergleichen, verglichen, vergleich, unterschied, gegenüberstellen
    fr comparer, comparaison, différence, comparatif
    es comparar, comparación, diferencia, comparativa
    pl porównać, porównanie, różnica
    tr karşılaştırmak, kıyaslamak, karşılaştırma, fark
    ar مقارنة, قارن, فرق, اختلاف

    nl wachten, gewacht, afwachten, wachttijd, aanschuiven, wachtrij, wachtlijst
    en wait, queue, waiting time, hang on, hold on, line up, waiting list
    de warten, abwarten, wartezeit, warteschlange, anstehen
    fr attendre, attente, patienter, file d'attente, délai d'attente
    es esperar, espera, cola, tiempo de espera
    pl czekać, poczekać, oczekiwanie, kolejka
    tr beklemek, bekleme, kuyruk, sıra beklemek
    ar انتظار, انتظر, طابور, وقت الانتظار

    nl haasten, haast, spoed, dringend, urgent, opschieten, voortmaken, zich reppen, met spoed
    en hurry, rush, urgent, asap, haste, pressing, speed up, emergency
    de beeilen, eile, eilig, dringend, dringlich
    fr se dépêcher, urgent, urgence, pressé, hâte
    es darse prisa, urgente, prisa, urgencia, apurarse
    pl spieszyć się, pilne, pośpiech, pilny
    tr acele etmek, acil, acele, ivedi
    ar عاجل, استعجال, مستعجل, طارئ

    nl helpen, geholpen, hielp, hulp, bijstaan, bijstand, ondersteunen, ondersteuning, assistentie
    nl begeleiding, steun, handje helpen
    en help, assist, aid, support, assistance, give a hand, guidance
    de helfen, geholfen, hilfe, unterstützen, unterstützung, beistand
    fr aider, aide, assister, assistance, soutien, secours
    es ayudar, ayuda, asistir, asistencia, apoyo
    pl pomóc, pomagać, pomoc, wsparcie
    tr yardım etmek, yardım, destek, desteklemek
    ar مساعدة, ساعد, دعم, عون

    nl gebruiken, gebruik, benutten, bezigen, aanwenden, hanteren, toepassen, toepassing, bedienen
    en use, usage, utilise, utilize, employ, apply, operate, make use of
    de benutzen, verwenden, nutzen, gebrauchen, anwenden, benutzung
    fr utiliser, utilisation, employer, se servir de, usage
    es usar, utilizar, uso, emplear, aplicar
    pl używać, użyć, korzystać, użycie, stosować
    tr kullanmak, kullanım, yararlanmak
    ar استخدام, استعمال, استخدم

    nl openen, opendoen, openmaken, opengaan, opengedaan, ontsluiten, openstaan, open, geopend
    en open, unlock, unseal, opening
    de öffnen, aufmachen, aufschließen, offen, geöffnet, öffnung
    fr ouvrir, ouvert, ouverture, déverrouiller
    es abrir, abierto, apertura, desbloquear
    pl otworzyć, otwierać, otwarty, otwarcie
    tr açmak, açık, açılış
    ar فتح, مفتوح, افتتاح

    nl sluiten, gesloten, sloot, dichtdoen, dichtmaken, toedoen, dicht, toe, dichtgaan, afsluiten
    nl sluiting, vergrendelen
    en close, shut, closed, closure, lock, seal
    de schließen, geschlossen, zumachen, abschließen, schließung
    fr fermer, fermé, clore, fermeture, verrouiller
    es cerrar, cerrado, cierre, bloquear
    pl zamknąć, zamykać, zamknięty, zamknięcie
    tr kapatmak, kapalı, kapanış, kilitlemek
    ar إغلاق, مغلق, أغلق, قفل

    nl toevoegen, toegevoegd, bijvoegen, aanvullen, bijdoen, erbij zetten, toevoeging, invoegen
    nl bijzetten
    en add, append, include, insert, attach, addition, supplement
    de hinzufügen, ergänzen, beifügen, einfügen, zufügen
    fr ajouter, ajout, insérer, joindre, compléter
    es añadir, agregar, incluir, insertar
    pl dodać, dodawać, dołączyć, uzupełnić
    tr eklemek, ekleme, ilave etmek
    ar إضافة, أضاف, إدراج, إرفاق

    nl verwijderen, wissen, weghalen, wegdoen, schrappen, wegnemen, deleten, verwijdering
    nl uitwissen, weggehaald, gewist
    en remove, delete, erase, take away, wipe, clear, removal, get rid of
    de entfernen, löschen, wegnehmen, beseitigen, löschung
    fr supprimer, effacer, enlever, retirer, suppression
    es eliminar, borrar, quitar, suprimir, eliminación
    pl usunąć, usuwać, skasować, usunięcie
    tr silmek, kaldırmak, çıkarmak, silme
    ar حذف, إزالة, مسح, محو

    nl sturen, gestuurd, verzenden, verzonden, opsturen, versturen, toesturen, zenden, toezenden
    nl inzenden, verzending
    en send, sent, dispatch, ship, mail, forward, submit, transmit
    de senden, gesendet, schicken, versenden, zusenden, verschicken
    fr envoyer, expédier, envoi, transmettre, expédition
    es enviar, mandar, envío, remitir, expedir
    pl wysłać, wysyłać, przesłać, wysyłka
    tr göndermek, yollamak, gönderim, iletmek
    ar إرسال, أرسل, بعث

    nl ontvangen, ontving, ontvangst, aankrijgen, binnenkrijgen, toegestuurd krijgen, binnenkomen
    en receive, get delivered, receipt of, reception, incoming
    de erhalten, empfangen, bekommen, empfang, eingang
    fr recevoir, reçu, réception
    es recibir, recibido, recepción
    pl otrzymać, dostać, odebrać, odbiór
    tr almak, teslim almak, alındı
    ar استلام, تلقي, استقبال, استلم

    nl kijken, gekeken, keek, bekijken, bekeken, inkijken, aanschouwen, nakijken, inzien
    nl raadplegen, inzage, zien
    en look, view, watch, see, consult, check out, browse, have a look
    de schauen, ansehen, gucken, anschauen, einsehen, ansicht
    fr regarder, voir, consulter, visionner, consultation
    es mirar, ver, consultar, visualizar, echar un vistazo
    pl patrzeć, zobaczyć, oglądać, obejrzeć, przeglądać
    tr bakmak, görmek, izlemek, incelemek
    ar نظر, مشاهدة, رؤية, عرض, اطلاع

    nl tonen, laten zien, weergeven, vertonen, afbeelden, weergave, getoond, voorleggen
    en show, display, exhibit, present, demonstrate
    de zeigen, anzeigen, vorzeigen, darstellen, vorlegen, anzeige
    fr montrer, afficher, présenter, affichage
    es mostrar, enseñar, exhibir, presentar
    pl pokazać, wyświetlić, okazać, przedstawić
    tr göstermek, görüntülemek, sergilemek
    ar إظهار, عرض, أظهر, إبراز

    nl bewaren, opslaan, opgeslagen, bijhouden, opbergen, wegleggen, opslag, saven, bewaring
    nl stockeren
    en save, keep, store, retain, storage, preserve, put away, hang on to
    de speichern, aufbewahren, behalten, lagern, aufheben, aufbewahrung
    fr enregistrer, conserver, garder, sauvegarder, stocker
    es guardar, conservar, almacenar, almacenamiento
    pl zapisać, zachować, przechować, przechowywanie
    tr kaydetmek, saklamak, muhafaza etmek, depolamak
    ar حفظ, تخزين, احتفاظ

    nl herhalen, herhaling, opnieuw, nogmaals, overdoen, nog eens, hernemen, terugkerend
    nl nog een keer
    en repeat, again, redo, once more, recur, recurring, repetition, retry
    de wiederholen, nochmal, erneut, wiederholung, noch einmal
    fr répéter, refaire, encore une fois, répétition, à nouveau
    es repetir, de nuevo, otra vez, repetición, rehacer
    pl powtórzyć, ponownie, jeszcze raz, powtórka
    tr tekrarlamak, tekrar, yeniden, bir daha
    ar تكرار, إعادة, مرة أخرى, مجددا

    nl herstellen, repareren, fixen, oplappen, reparatie, herstelling, gerepareerd, verhelpen
    nl reparateur
    en repair, fix, mend, restore, put right, patch up
    de reparieren, instandsetzen, richten, flicken, reparatur, beheben
    fr réparer, réparation, dépanner, remettre en état, dépannage
    es reparar, arreglar, reparación, arreglo
    pl naprawić, naprawiać, naprawa, zreperować
    tr tamir etmek, onarmak, tamir, onarım
    ar إصلاح, تصليح, ترميم, صيانة
    """
}
