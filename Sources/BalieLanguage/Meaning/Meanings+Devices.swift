extension Meanings {
  static let devices = """
    nl downloaden, download, opslaan, bewaren, exporteren, back-up, backup, export, kopie
    nl uitdraaien, printen, afdrukken, uitprinten
    en download, save, export, backup, back up, keep, copy, print, store, archive
    de herunterladen, download, speichern, exportieren, sicherung, kopie, drucken, ausdrucken
    fr télécharger, enregistrer, exporter, sauvegarde, copie, imprimer
    es descargar, guardar, exportar, copia, imprimir
    pl pobrać, zapisać, eksport, kopia, drukować
    tr indir, kaydet, yedek, yazdır

    nl uploaden, toevoegen, bijvoegen, bijlage, importeren, invoeren, invullen, intypen
    nl opgeven, intikken
    en upload, add, attach, attachment, import, enter, fill in, type, input, insert, include
    en put
    de hochladen, hinzufügen, anhang, importieren, eingeben, ausfüllen
    fr téléverser, ajouter, joindre, importer, saisir, remplir
    es subir, añadir, agregar, adjuntar, importar, introducir, rellenar
    pl dodać, załączyć, importować, wpisać, wypełnić
    tr yükle, ekle, gir, doldur

    nl synchroniseren, koppelen, verbinden, linken, samenvoegen, combineren, delen, sync
    en sync, synchronize, link, connect, merge, combine, share, integrate, synchronise, pair
    de synchronisieren, verknüpfen, verbinden, kombinieren, teilen
    fr synchroniser, lier, connecter, fusionner, partager, combiner
    es sincronizar, vincular, conectar, combinar, compartir
    pl synchronizować, połączyć, udostępnić
    tr senkronize, bağla, birleştir, paylaş

    nl alternatief, vervanging, vervangen, in plaats van, vervanger, anders dan, andere optie
    nl vergelijkbaar
    en alternative, replacement, replace, instead, substitute, similar, like, instead of
    en equivalent
    de alternative, ersatz, ersetzen, statt, anstatt, ähnlich
    fr alternative, remplacement, remplacer, au lieu, similaire
    es alternativa, reemplazo, sustituir, en lugar, similar
    pl alternatywa, zamiennik, zamiast, zastąpić
    tr alternatif, yerine

    nl filteren, blokkeren, filter, ongewenst, tegenhouden, junk
    en filter, block, unwanted, stop, junk, spam, prevent
    de filtern, blockieren, unerwünscht, spam
    fr filtrer, bloquer, indésirable
    es filtrar, bloquear, no deseado
    pl filtrować, blokować
    tr filtre, engelle

    nl zoeken, vinden, opzoeken, terugvinden, vindbaar
    en search, find, look for, look up, locate, where, discover, looking
    de suchen, finden, nachschlagen
    fr chercher, trouver, rechercher
    es buscar, encontrar
    pl szukać, znaleźć
    tr ara, bul
    ar بحث, أين

    nl zien, bekijken, inzien, tonen, laten zien, weergeven, checken, controleren, nakijken
    nl raadplegen, zichtbaar
    en see, view, show, display, check, look, visible, tell me, show me, list, read
    de sehen, ansehen, zeigen, anzeigen, prüfen, kontrollieren, einsehen
    fr voir, afficher, montrer, vérifier, consulter
    es ver, mostrar, comprobar, consultar, revisar
    pl zobaczyć, pokazać, sprawdzić
    tr gör, göster, kontrol
    ar رؤية, عرض

    nl gebruiken, gebruik, benutten, inzetten, toepassen
    en use, usage, apply, using, utilize
    de benutzen, verwenden, nutzen, einlösen
    fr utiliser, utilisation
    es usar, utilizar, uso
    pl używać, użyć
    tr kullan
    ar استخدام

    nl werken, werkt, functioneren, doen, aan, reageert
    en work, works, function, operate, run, functional
    de funktionieren, geht, arbeiten, läuft
    fr fonctionner, marcher
    es funcionar, funciona
    pl działać, działa
    tr çalış, çalışır

    nl uitleggen, uitleg, betekenen, betekenis, inhouden, definitie, wat is, snap, begrijpen
    nl verstaan, toelichten
    en explain, explanation, mean, meaning, definition, understand, define, what is, clarify
    de erklären, bedeuten, bedeutung, definition, verstehen
    fr expliquer, signifier, signification, définition, comprendre
    es explicar, significar, significado, definición, entender
    pl wyjaśnić, znaczyć, znaczenie, definicja, rozumieć
    tr açıkla, anlam, anla

    nl instellen, instelling, instellingen, opties, configureren, voorkeur, voorkeuren
    nl aanzetten, uitzetten, inschakelen, uitschakelen
    en set, setting, settings, options, configure, preferences, turn on, turn off, enable
    en disable, switch on, switch off, activate
    de einstellen, einstellung, einstellungen, konfigurieren, einschalten, ausschalten
    de aktivieren
    fr réglage, paramètre, configurer, activer, désactiver
    es ajuste, configuración, configurar, activar, desactivar
    pl ustawić, ustawienia, włączyć, wyłączyć
    tr ayar, ayarla, aç, kapat

    nl activeren, activatie, starten, beginnen, opstarten, begin, start
    en activate, activation, start, begin, launch, open, initiate
    de aktivieren, starten, beginnen, anfangen
    fr activer, démarrer, commencer
    es activar, iniciar, empezar, comenzar
    pl aktywować, zacząć, uruchomić
    tr etkinleştir, başla

    nl pauzeren, pauze, tijdelijk, onderbreken, stilzetten, opschorten
    en pause, temporarily, suspend, interrupt, hold
    de pausieren, pause, vorübergehend, unterbrechen
    fr pause, temporairement, suspendre
    es pausar, temporalmente, suspender
    pl wstrzymać, tymczasowo, pauza
    tr duraklat, geçici

    nl bevestigen, bevestiging, bevestigingsmail, akkoord, bevestigd
    en confirm, confirmation, confirmed, verify, agree
    de bestätigen, bestätigung
    fr confirmer, confirmation
    es confirmar, confirmación
    pl potwierdzić, potwierdzenie
    tr onayla, onay
    """
}
