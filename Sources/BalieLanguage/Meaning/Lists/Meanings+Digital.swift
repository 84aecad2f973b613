extension Meanings {
  static let digital = """
    nl computer, pc, laptop, notebook, desktop, rekentuig, draagbare computer, macbook
    nl schootcomputer, vaste computer, tablet, all-in-one, werkstation
    en computer, pc, laptop, notebook, desktop, macbook, workstation, tablet, personal computer
    de computer, rechner, laptop, pc, notebook
    fr ordinateur, ordi, pc, portable, laptop
    es ordenador, computadora, portátil, pc
    pl komputer, laptop, pc, notebook
    tr bilgisayar, dizüstü, laptop, pc
    ar حاسوب, كمبيوتر, لابتوب, جهاز كمبيوتر

    nl gsm, mobiel, smartphone, telefoon, mobiele telefoon, iphone, toestel, handy
    nl telefoontoestel, gsm-toestel, slimme telefoon, foon, draagbare telefoon
    en mobile, cell phone, smartphone, phone, cellphone, handset, iphone, mobile phone
    en smart phone, flip phone
    de handy, smartphone, mobiltelefon, telefon
    fr portable, gsm, smartphone, mobile, téléphone portable
    es móvil, celular, smartphone, teléfono móvil, teléfono
    pl komórka, smartfon, telefon, telefon komórkowy
    tr cep telefonu, akıllı telefon, telefon, cep
    ar جوال, هاتف محمول, موبايل, هاتف ذكي

    nl beeldscherm, scherm, monitor, display, touchscreen, aanraakscherm, computerscherm
    nl schermglas, resolutie, helderheid, leesbaarheid scherm
    en screen, display, monitor, touchscreen, touch screen, black screen, resolution, brightness
    de bildschirm, monitor, display, touchscreen
    fr écran, moniteur, écran tactile, affichage
    es pantalla, monitor, pantalla táctil
    pl ekran, monitor, wyświetlacz
    tr ekran, monitör, dokunmatik ekran
    ar شاشة, شاشة لمس

    nl batterij, accu, opladen, lader, oplader, laadkabel, bijladen, adapter, laden, powerbank
    nl laad op, laadt op, stekkertje, usb-lader, snellader, draadloos opladen, stroomkabel
    nl accuduur, batterijduur, penlite, knoopcel
    en battery, charge, charger, recharge, charging cable, power bank, power adapter, plug in
    en fast charge, wireless charging, battery life
    de akku, batterie, aufladen, ladegerät, ladekabel, laden
    fr batterie, pile, charger, chargeur, recharger, accu
    es batería, pila, cargar, cargador, recargar
    pl bateria, akumulator, ładować, ładowarka, naładować
    tr pil, batarya, şarj, şarj aleti, şarj etmek
    ar بطارية, شحن, شاحن, شحن الهاتف

    nl printen, afdrukken, uitprinten, printer, uitdraai, print uit, druk af, geprint, uitgeprint
    nl op papier zetten, inkt, toner, cartridge, inktpatroon, kleurenprint, dubbelzijdig
    nl op papier
    en print, printer, printout, print out, hard copy, ink, toner, cartridge, on paper
    en printed copy, double-sided
    de drucken, ausdrucken
    fr imprimer, impression, sortie papier
    es imprimir, impresora, impresión, copia impresa
    pl drukować, drukarka, wydruk, wydrukować
    tr yazdırmak, yazıcı, çıktı, basmak
    ar طباعة, طابعة, اطبع, نسخة مطبوعة

    nl inscannen, scannen, scanner, digitaliseren, ingescand, scan in, documentscanner, qr-code
    nl barcode, streepjescode, qr
    en scan, scanner, digitise, digitize, scanned copy, qr code, qr, barcode, scan in
    de scannen, einscannen, digitalisieren
    fr scanner, numériser, scan
    es escanear, digitalizar, escaneo
    pl skanować, skan, skaner, zeskanować
    tr taramak, tarayıcı, tarama, dijitalleştirmek
    ar مسح ضوئي, ماسح ضوئي, سكانر, رقمنة

    nl programma, software, app, applicatie, toepassing, tool, programmatuur, appje
    nl computerprogramma, softwarepakket, mobiele app, telefoonapp, app store, plug-in, plugin
    nl extensie
    en software, program, app, application, tool, programme, app store, plugin, plug-in, add-on
    en computer program
    de programm, software, app, anwendung
    fr logiciel, programme, appli, application
    es programa, software, aplicación, app
    pl program, aplikacja, oprogramowanie, apka
    tr program, yazılım, uygulama
    ar برنامج, تطبيق, برمجيات

    nl installeren, installatie, setup, app installeren, instaleren, opzetten programma
    nl installatiebestand, installatieprogramma, configuratie uitvoeren, licentiesleutel
    nl productsleutel, activatiecode
    en install, setup, set up, deploy, install file, licence key, product key
    de installieren, installation, einrichten, aufspielen
    fr installer, mettre en place
    es instalar, configurar
    pl zainstalować, instalacja, instalować
    tr kurmak, kurulum, yüklemek
    ar تثبيت, تنصيب, تركيب

    nl deïnstalleren, de-installeren, app verwijderen, app wissen, programma verwijderen
    nl gedeïnstalleerd, app weghalen, app eraf halen, programma wissen, software verwijderen
    nl app weg
    en uninstall, remove app, delete app, delete the app, remove software, remove program
    de deinstallieren, app löschen, deinstallation
    fr désinstaller, supprimer l'application
    es desinstalar, borrar aplicación
    pl odinstalować, odinstalowanie, usunąć aplikację
    tr kaldırmak, uygulamayı silmek, programı kaldırmak
    ar إلغاء التثبيت, إزالة التطبيق, حذف التطبيق

    nl bijwerken, update, updaten, upgrade, upgraden, vernieuwen, nieuwste versie, actualiseren
    nl laatste versie, opwaarderen, geüpdatet, geüpgraded, werk bij, vernieuwde versie
    nl nieuwe versie, versie, versienummer, software-update, systeemupdate, up-to-date
    en update, upgrade, latest version, refresh, patch, new version, bring up to date
    en software update, version, up to date
    de aktualisieren, update, upgrade, aktualisierung, neueste version
    fr mettre à jour, mise à jour, actualiser, dernière version
    es actualizar, última versión, versión nueva
    pl aktualizacja, zaktualizować, uaktualnić, najnowsza wersja
    tr güncellemek, güncelleme, son sürüm, yükseltme
    ar تحديث, ترقية, آخر إصدار

    nl bestand, document, file, doc, pdf, documentje, bestandsformaat, excelbestand, spreadsheet
    nl pdf'je, pdf-bestand, tekstbestand, jpg, jpeg, png, csv, zip, bestandstype, bestandsnaam
    en file, document, doc, pdf, file format, spreadsheet, jpg, jpeg, png, csv, zip, file type
    en filename
    de datei, dokument, pdf, unterlage, file
    fr fichier, document, pdf, doc
    es archivo, fichero, documento, pdf
    pl plik, dokument, pdf, dokumentacja
    tr dosya, belge, pdf, doküman
    ar ملف, مستند, وثيقة, ملف pdf

    nl map, folder, directory, bestandsmap, submap, archiefmap, dossiermap, mappenstructuur
    nl bestandsbeheer, verkenner, hoofdmap, gedeelde map, bureaublad, bestandspad
    en folder, directory, subfolder, file path, shared folder, file explorer, file location
    en desktop folder
    de ordner, verzeichnis, dateiordner, unterordner
    fr dossier, répertoire, sous-dossier
    es carpeta, directorio, subcarpeta
    pl folder, katalog, podfolder, teczka
    tr klasör, dizin, alt klasör
    ar مجلد, مجلد فرعي

    nl downloaden, binnenhalen, ophalen, afhalen, inladen, download-link, downloadlink
    nl downloadknop, downloadmap, haal binnen, gedownloade, lokaal opslaan, als pdf opslaan
    nl offline opslaan
    en download, get a copy, save to device, download link, download button, save as pdf
    en save offline
    de herunterladen, download, laden
    fr télécharger, récupérer
    es descargar, bajar
    pl pobrać, pobieranie, ściągnąć, download
    tr indirmek, indirme, download
    ar تنزيل, تحميل, تنزيل الملف

    nl uploaden, geüpload, aanleveren, indienen, inladen, geüploade, online zetten
    nl opladen bestand, oplaadbestand, toevoegen bestand, foto toevoegen, opsturen via site
    nl digitaal aanleveren, bestand aanleveren, uploadknop
    en upload, hand in, submit file, put online, submit documents, add a file, add photo
    en drag and drop
    de hochladen, upload, einreichen
    fr téléverser, uploader, mettre en ligne, déposer
    es subir, cargar, adjuntar archivo
    pl wgrać, przesłać, wgrywanie, upload, załadować
    tr yüklemek, karşıya yükleme, upload
    ar رفع, رفع ملف, تحميل إلى

    nl bijlage, attachment, bijgevoegd, bijgaand, annex, aanhangsel, bijlagen, meegestuurd
    nl meegezonden, toegevoegd bestand, in bijlage, voeg bij, als bijlage, bijsluiten, bijgesloten
    nl bijbehorende stukken
    en attachment, attached file, enclosure, enclosed, annex, paperclip
    de anhang, anlage, angehängt
    fr pièce jointe, joindre, annexe, ci-joint
    es adjunto, archivo adjunto, anexo
    pl załącznik, załączyć, załączony
    tr ek, ekli dosya, eklenti
    ar مرفق, مرفقات, ملحق

    nl back-up, backup, reservekopie, veiligheidskopie, kopie, terugzetten, data redden, cloud
    nl cloudopslag, herstelpunt, bestanden terughalen, gegevens herstellen, gegevens overzetten
    nl overzetten, zet over
    en backup, back up, copy of data, restore, safety copy, data recovery, cloud storage
    en restore files, recover files, transfer data
    de sicherungskopie, backup, sicherung, datensicherung, wiederherstellen
    fr sauvegarde, copie de sauvegarde, backup, restaurer
    es copia de seguridad, respaldo, backup, restaurar
    pl kopia zapasowa, backup, przywrócić, kopia bezpieczeństwa
    tr yedek, yedekleme, geri yükleme, yedeklemek
    ar نسخة احتياطية, استعادة

    nl kopiëren, kopie, plakken, knippen en plakken, dupliceren, afschrift, duplicaat, fotokopie
    nl kopieerapparaat, kopieermachine, copy, copy-paste, copypasten, dubbele, fotokopieren
    nl knippen, afdrukje
    en copy, paste, duplicate, cut and paste, photocopy, replicate, copier, copy machine
    en in duplicate
    de kopieren, einfügen, duplizieren, vervielfältigen
    fr copier, copie, coller, dupliquer, photocopie
    es copiar, pegar, duplicar, fotocopia
    pl kopiować, kopia, wkleić, skopiować, kserokopia
    tr kopyalamak, kopya, yapıştırmak, fotokopi
    ar نسخ, لصق, تصوير مستندات

    nl instelling, voorkeur, configureren, configuratie, opties, parameter, setting, stel in
    nl aanzetten, zet aan, uitzetten, zet uit, tandwiel, standaardinstelling, instelmenu
    nl aanvinken, vinkje, schuifje
    en setting, preference, configuration, options, prefs, set up, turn on, turn off, switch on
    en switch off, toggle, tick box
    de einstellung, konfiguration, voreinstellung, konfigurieren
    fr paramètre, réglage, configuration, préférences
    es ajustes, configuración, preferencias, parámetro
    pl ustawienia, konfiguracja, preferencje, skonfigurować
    tr ayarlar, yapılandırma, tercihler
    ar إعدادات, ضبط, تهيئة, تفضيلات

    nl vastlopen, crashen, hapert, hangt, bevriest, blokkeert, vastgeraakt, loopt vast, liep vast
    nl gecrasht, bevroren, blijft hangen, is gecrasht, foutmelding, error, bug, vastzitten
    nl zit vast, loopt steeds vast, hapering, storing in app
    en crash, freeze, hang, stuck, frozen, lock up, unresponsive, not responding, glitch
    en error message, bug, keeps crashing
    de abstürzen, hängt, einfrieren, reagiert nicht
    fr planter, bloqué, geler, plantage, ne répond plus
    es colgarse, bloqueado, se congela, no responde, fallar
    pl zawieszać się, zawiesić, nie odpowiada, zablokowany
    tr çökmek, donmak, takılmak, yanıt vermiyor
    ar تجمد, توقف عن العمل, تعليق, لا يستجيب

    nl herstarten, opnieuw opstarten, rebooten, resetten, fabrieksinstelling, uit en aan
    nl start opnieuw op, opnieuw opgestart, opnieuw starten, heropstarten, heropgestart
    nl herinitialiseren, uitzetten en aanzetten
    en restart, reboot, reset, factory reset, turn off and on, power cycle, restart it
    en start up again, hard reset
    de neustarten, zurücksetzen, reset, rebooten
    fr redémarrer, réinitialiser, redémarrage
    es reiniciar, restablecer, resetear
    pl ponownie uruchomić, restart, zresetować, reset
    tr yeniden başlatmak, sıfırlamak, sıfırlama, reset
    ar إعادة تشغيل, إعادة ضبط, ريستارت

    nl internet, wifi, netwerk, verbinding, draadloos, router, modem, web, netwerkverbinding
    nl breedband, hotspot, wi-fi, wifinetwerk, internetverbinding, wifi-wachtwoord, wificode
    nl glasvezel, kabelinternet, 4g, 5g, mobiele data, signaal, ethernet, netwerkkabel
    nl internetaansluiting, online komen
    en internet, wifi, wi-fi, network, connection, router, wireless, broadband, hotspot
    en wi-fi password, fibre, fiber, 4g, 5g, mobile data, signal, ethernet, get online
    de internet, wlan, netzwerk, verbindung, router
    fr internet, wifi, réseau, connexion, routeur
    es internet, wifi, red, conexión, rúter, inalámbrico
    pl internet, wifi, sieć, połączenie, router
    tr internet, wifi, ağ, bağlantı, modem
    ar إنترنت, واي فاي, شبكة, اتصال بالإنترنت, راوتر

    nl website, webpagina, site, webstek, internetpagina, homepage, webadres, startpagina, url
    nl portaal, pagina, paginaatje, webapp, sitemap, link, linkje, internetadres, internetsite
    nl webplatform, platform, browser, webbrowser
    en website, web page, site, homepage, url, web address, portal, webpage, link, browser
    en hyperlink, platform
    de webseite, website, internetseite, homepage, startseite
    fr site web, page web, site internet, page d'accueil, url
    es sitio web, página web, web, página de inicio, url
    pl strona internetowa, witryna, strona główna, serwis, url
    tr web sitesi, internet sitesi, ana sayfa, sayfa
    ar موقع, صفحة, موقع إلكتروني

    nl mail, e-mail, email, e-mailadres, mailadres, elektronische post, inbox, postvak, mailbox
    nl mailprogramma, postvak in, spamfolder, spambox, ongewenste post, doorsturen mail
    nl bevestigingsmail, mailbericht
    en email, e-mail, mail, email address, inbox, mailbox, electronic mail, spam folder
    en junk folder, confirmation email
    de e-mail, mail, e-mailadresse, postfach
    fr courriel, e-mail, mail, adresse électronique, messagerie, boîte mail
    es correo electrónico, correo, email, dirección de correo, buzón
    pl e-mail, mail, poczta elektroniczna, skrzynka, adres e-mail
    tr e-posta, eposta, mail, e-posta adresi, gelen kutusu
    ar بريد إلكتروني, إيميل, صندوق الوارد, عنوان البريد

    nl bericht, sms, chat, appje, whatsapp, tekstbericht, whatsappen, sms'en, app, melding, smsje
    nl sms-bericht, ge-sms't, chatbericht, pushbericht, notificatie, tekstje, dm, berichtgeving
    nl groepsapp, chatgesprek
    en message, text, sms, chat, dm, whatsapp, text message, msg, pm, text me, instant message
    en notification, push message, group chat
    de nachricht, sms, chat, whatsapp, textnachricht
    fr message, sms, texto, chat, whatsapp, clavarder
    es mensaje, sms, chat, whatsapp, mensaje de texto
    pl wiadomość, sms, czat, whatsapp, komunikat
    tr mesaj, sms, sohbet, whatsapp, ileti
    ar رسالة, رسالة نصية, دردشة, واتساب

    nl oplichting, phishing, spam, valse mail, nepmail, fraude, oplichter, verdachte mail, scam
    nl bedrog, ongewenste mail, fraudeur, phishingmail, spammail, nepsite, valse website
    nl frauduleus, bedrieger, bedrogen, malafide, nep, neptelefoontje, afgetroggeld
    nl whatsappfraude, valse sms
    en phishing, scam, spam, fraud, fake email, junk mail, suspicious email, swindle, scammer
    en fraudster, fraudulent, fake website, hoax, conned, con artist, spoof
    de phishing, betrug, spam, gefälschte mail, abzocke
    fr phishing, arnaque, hameçonnage, spam, fraude, escroquerie
    es phishing, estafa, fraude, spam, correo falso, timo
    pl phishing, oszustwo, spam, wyłudzenie, fałszywy mail
    tr dolandırıcılık, oltalama, spam, sahte e-posta, dolandırıcı
    ar احتيال, تصيد, رسائل مزعجة, نصب, بريد مزعج

    nl toetsenbord, draadloze muis, computermuis, toets zit vast, touchpad, klavier, muismat
    nl keyboard
    en keyboard, wireless mouse, touchpad, trackpad, computer mouse
    de tastatur, maus, computermaus, touchpad
    fr clavier, souris, touche, pavé tactile
    es teclado, ratón
    pl klawiatura, mysz, klawisz
    tr klavye, fare, tuş
    ar لوحة المفاتيح, فأرة

    nl camera, webcam, fototoestel, fotocamera, foto maken, foto nemen, fotograferen, selfie
    nl kiekje
    en camera, webcam, take a photo, take a picture, photograph, selfie
    de kamera, webcam, foto machen, fotografieren, selfie
    fr appareil photo, caméra, webcam, prendre une photo, photographier
    es cámara, webcam, hacer una foto, fotografiar
    pl aparat, kamera, kamerka, zrobić zdjęcie
    tr kamera, fotoğraf çekmek, fotoğraf makinesi
    ar كاميرا, تصوير, التقاط صورة

    nl geluid, volume, luidspreker, speaker, koptelefoon, oortjes, oordopjes, microfoon
    nl hoofdtelefoon, headset, micro, boxen
    en sound, volume, speaker, headphones, earbuds, microphone, headset, audio, mute
    de ton, lautstärke, lautsprecher, kopfhörer, mikrofon, headset
    fr son, volume, haut-parleur, casque audio, écouteurs, micro
    es sonido, volumen, altavoz, auriculares, micrófono
    pl dźwięk, głośnik, słuchawki, mikrofon, głośność
    tr ses, hoparlör, kulaklık, mikrofon
    ar صوت, سماعة, ميكروفون

    nl videobellen, videogesprek, videovergadering, beeldbellen, videoconferentie
    nl online vergadering, videocall, webinar, online bijeenkomst, online meeting, beeldgesprek
    en video call, video conference, online meeting, video chat, webinar
    de videoanruf, videokonferenz, online-besprechung, webinar, videogespräch
    fr appel vidéo, visioconférence, visio, réunion en ligne, webinaire
    es videollamada, videoconferencia, reunión en línea
    pl wideorozmowa, wideokonferencja, spotkanie online
    tr görüntülü arama, video konferans, çevrimiçi toplantı
    ar مكالمة فيديو, اجتماع عبر الإنترنت

    nl virus, malware, antivirus, virusscanner, computervirus, spyware, ransomware, trojan
    nl firewall
    en virus, malware, antivirus, spyware, ransomware, virus scanner, firewall
    de virus, schadsoftware, virenscanner, antivirus, trojaner
    fr virus, logiciel malveillant, antivirus, cheval de troie
    es virus, antivirus, programa malicioso
    pl wirus, antywirus, złośliwe oprogramowanie
    tr virüs, antivirüs, zararlı yazılım
    ar فيروس, برنامج ضار, مضاد الفيروسات

    nl opslagruimte, geheugen, opslagcapaciteit, schijfruimte, harde schijf, usb-stick, gigabyte
    nl geheugenkaart, sd-kaart, usb, usb-sleutel, vrije ruimte, ssd
    en storage, storage space, memory, disk space, hard drive, usb stick, memory card, gigabyte
    de speicherplatz, speicher, festplatte, usb-stick, speicherkarte
    fr espace de stockage, mémoire, disque dur, clé usb, carte mémoire
    es almacenamiento, memoria, disco duro, memoria usb
    pl pamięć, miejsce na dysku, dysk, pendrive
    tr depolama, hafıza, hard disk, usb bellek
    ar مساحة التخزين, ذاكرة, قرص صلب

    nl bluetooth, koppelen, verbinden met toestel, pairing, synchroniseren, gesynchroniseerd
    nl synchro, apparaat koppelen
    en bluetooth, pair, sync, synchronise, synchronize, link device
    de bluetooth, koppeln, synchronisieren, verbinden mit gerät
    fr bluetooth, appairer, synchroniser, jumelage, associer un appareil
    es bluetooth, emparejar, sincronizar, vincular dispositivo
    pl bluetooth, sparować, synchronizacja, synchronizować
    tr bluetooth, eşleştirmek, senkronize etmek, eşitleme
    ar بلوتوث, اقتران, مزامنة

    nl screenshot, schermafbeelding, schermafdruk, schermopname, printscreen, schermkopie
    nl scherm opnemen
    en screenshot, screen capture, print screen, screen recording, screengrab
    de screenshot, bildschirmfoto, bildschirmaufnahme
    fr capture d'écran, copie d'écran, impression d'écran
    es captura de pantalla, pantallazo
    pl zrzut ekranu, screenshot
    tr ekran görüntüsü, ekran kaydı
    ar لقطة شاشة, تصوير الشاشة

    nl cookie, cookiemelding, cache, browsergeschiedenis, geschiedenis wissen, cookiebanner
    nl zoekgeschiedenis, incognito, tracking cookies, volgcookies
    en cookie, cache, browsing history, clear history, incognito, cookie banner
    de cookie, cache, browserverlauf, verlauf löschen
    fr cookie, cache, historique de navigation, vider le cache
    es cookie, caché, historial de navegación
    pl ciasteczka, cookie, pamięć podręczna, historia przeglądania
    tr çerez, önbellek, tarayıcı geçmişi
    ar ملفات تعريف الارتباط, كوكيز, سجل التصفح
    """
}
