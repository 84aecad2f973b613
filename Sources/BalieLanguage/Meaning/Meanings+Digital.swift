extension Meanings {
  static let digital = """
    nl computer, pc, laptop, notebook, desktop, rekentuig, draagbare computer, macbook
    en computer, pc, laptop, notebook, desktop, macbook, workstation
    de computer, rechner, laptop, pc, notebook
    fr ordinateur, ordi, pc, portable, laptop
    es ordenador, computadora, portátil, pc, computador
    pl komputer, laptop, pc, notebook
    tr bilgisayar, dizüstü, laptop, pc
    ar حاسوب, كمبيوتر, لابتوب, جهاز كمبيوتر

    nl gsm, mobiel, smartphone, telefoon, mobieltje, mobiele telefoon, iphone, toestel, handy
    en mobile, cell phone, smartphone, phone, cellphone, handset, iphone, mobile phone
    de handy, smartphone, mobiltelefon, telefon
    fr portable, gsm, smartphone, mobile, téléphone portable
    es móvil, celular, smartphone, teléfono móvil, teléfono
    pl komórka, smartfon, telefon, telefon komórkowy
    tr cep telefonu, akıllı telefon, telefon, cep
    ar جوال, هاتف محمول, موبايل, هاتف ذكي

    nl beeldscherm, scherm, monitor, display, schermpje, touchscreen, aanraakscherm
    en screen, display, monitor, touchscreen, touch screen
    de bildschirm, monitor, display, touchscreen
    fr écran, moniteur, écran tactile, affichage
    es pantalla, monitor, pantalla táctil
    pl ekran, monitor, wyświetlacz
    tr ekran, monitör, dokunmatik ekran
    ar شاشة, شاشة لمس

    nl batterij, accu, opladen, lader, oplader, opgeladen, laadkabel, bijladen, adapter, laden
    nl powerbank
    en battery, charge, charger, recharge, charging, charging cable, power bank, rechargeable
    de akku, batterie, aufladen, ladegerät, ladekabel, laden
    fr batterie, pile, charger, chargeur, recharger, accu
    es batería, pila, cargar, cargador, recargar
    pl bateria, akumulator, ładować, ładowarka, naładować
    tr pil, batarya, şarj, şarj aleti, şarj etmek
    ar بطارية, شحن, شاحن, شحن الهاتف

    nl printen, afdrukken, uitprinten, printer, afdruk, afgedrukt, uitdraai, print
    en print, printer, printout, print out, hard copy, printing
    de drucken, ausdrucken, drucker, ausdruck
    fr imprimer, imprimante, impression, sortie papier
    es imprimir, impresora, impresión, copia impresa
    pl drukować, drukarka, wydruk, wydrukować
    tr yazdırmak, yazıcı, çıktı, basmak
    ar طباعة, طابعة, اطبع, نسخة مطبوعة

    nl inscannen, scannen, scanner, scan, digitaliseren, ingescand, digitalisering
    en scan, scanner, digitise, digitize, scanned copy
    de scannen, einscannen, scanner, digitalisieren
    fr scanner, numériser, scan, numérisation
    es escanear, escáner, digitalizar, escaneo
    pl skanować, skan, skaner, zeskanować
    tr taramak, tarayıcı, tarama, dijitalleştirmek
    ar مسح ضوئي, ماسح ضوئي, سكانر, رقمنة

    nl programma, software, app, applicatie, toepassing, tool, programmatuur, appje
    en software, program, app, application, tool, programme
    de programm, software, app, anwendung
    fr logiciel, programme, appli, application
    es programa, software, aplicación, app
    pl program, aplikacja, oprogramowanie, apka
    tr program, yazılım, uygulama
    ar برنامج, تطبيق, برمجيات

    nl installeren, installatie, geïnstalleerd, setup, app installeren
    en install, installation, setup, set up, installer, deploy
    de installieren, installation, einrichten, aufspielen
    fr installer, installation, mettre en place
    es instalar, instalación, configurar
    pl zainstalować, instalacja, instalować
    tr kurmak, kurulum, yüklemek
    ar تثبيت, تنصيب, تركيب

    nl deïnstalleren, de-installeren, app verwijderen, app wissen, programma verwijderen
    en uninstall, remove app, delete app, uninstallation
    de deinstallieren, app löschen, deinstallation
    fr désinstaller, désinstallation, supprimer l'application
    es desinstalar, desinstalación, borrar aplicación
    pl odinstalować, odinstalowanie, usunąć aplikację
    tr kaldırmak, uygulamayı silmek, programı kaldırmak
    ar إلغاء التثبيت, إزالة التطبيق, حذف التطبيق

    nl bijwerken, update, updaten, upgrade, upgraden, vernieuwen, nieuwste versie, actualiseren
    nl laatste versie, opwaarderen
    en update, upgrade, latest version, refresh, patch, new version, bring up to date
    de aktualisieren, update, upgrade, updaten, aktualisierung, neueste version
    fr mettre à jour, mise à jour, actualiser, dernière version
    es actualizar, actualización, última versión, versión nueva
    pl aktualizacja, zaktualizować, uaktualnić, najnowsza wersja
    tr güncellemek, güncelleme, son sürüm, yükseltme
    ar تحديث, ترقية, آخر إصدار

    nl bestand, document, file, bestandje, doc, pdf, documentje, bestandsformaat
    en file, document, doc, pdf, file format
    de datei, dokument, pdf, unterlage, file
    fr fichier, document, pdf, doc
    es archivo, fichero, documento, pdf
    pl plik, dokument, pdf, dokumentacja
    tr dosya, belge, pdf, doküman
    ar ملف, مستند, وثيقة, ملف pdf

    nl map, folder, directory, bestandsmap, mapje, submap, archiefmap, dossiermap
    en folder, directory, subfolder, file path
    de ordner, verzeichnis, dateiordner, unterordner
    fr dossier, répertoire, sous-dossier
    es carpeta, directorio, subcarpeta
    pl folder, katalog, podfolder, teczka
    tr klasör, dizin, alt klasör
    ar مجلد, مجلد فرعي

    nl downloaden, download, binnenhalen, ophalen, afhalen, downloads, gedownload, inladen
    en download, get a copy, save to device
    de herunterladen, download, downloaden, laden
    fr télécharger, téléchargement, récupérer
    es descargar, descarga, bajar
    pl pobrać, pobieranie, ściągnąć, download
    tr indirmek, indirme, download
    ar تنزيل, تحميل, تنزيل الملف

    nl uploaden, upload, geüpload, aanleveren, indienen, inladen
    en upload, uploading, hand in, submit file, put online
    de hochladen, upload, uploaden, einreichen
    fr téléverser, uploader, mettre en ligne, déposer
    es subir, cargar, subida, adjuntar archivo
    pl wgrać, przesłać, wgrywanie, upload, załadować
    tr yüklemek, karşıya yükleme, upload
    ar رفع, رفع ملف, تحميل إلى

    nl bijlage, attachment, bijgevoegd, bijgaand, annex, aanhangsel
    en attachment, attach, attached file, enclosure, enclosed, annex
    de anhang, anlage, angehängt, anhängen
    fr pièce jointe, joindre, annexe, ci-joint
    es adjunto, archivo adjunto, anexo, adjuntar
    pl załącznik, załączyć, załączony
    tr ek, ekli dosya, eklenti
    ar مرفق, مرفقات, ملحق

    nl back-up, backup, reservekopie, veiligheidskopie, kopie, terugzetten, backuppen, data redden
    en backup, back up, copy of data, restore, safety copy, data recovery
    de sicherungskopie, backup, sicherung, datensicherung, wiederherstellen
    fr sauvegarde, copie de sauvegarde, backup, restaurer
    es copia de seguridad, respaldo, backup, restaurar
    pl kopia zapasowa, backup, przywrócić, kopia bezpieczeństwa
    tr yedek, yedekleme, geri yükleme, yedeklemek
    ar نسخة احتياطية, نسخ احتياطي, استعادة

    nl kopiëren, kopie, plakken, knippen en plakken, dupliceren, afschrift, duplicaat, kopietje
    nl fotokopie
    en copy, paste, duplicate, cut and paste, photocopy, replicate
    de kopieren, kopie, einfügen, duplizieren, vervielfältigen
    fr copier, copie, coller, dupliquer, photocopie
    es copiar, copia, pegar, duplicar, fotocopia
    pl kopiować, kopia, wkleić, skopiować, kserokopia
    tr kopyalamak, kopya, yapıştırmak, fotokopi
    ar نسخ, نسخة, لصق, تصوير مستندات

    nl instelling, voorkeur, configureren, configuratie, opties, voorkeuren, parameter, setting
    nl instellen
    en setting, preference, configuration, configure, options, prefs, set up
    de einstellung, konfiguration, voreinstellung, konfigurieren, einstellen
    fr paramètre, réglage, configuration, préférences, configurer
    es ajustes, configuración, preferencias, configurar, parámetro
    pl ustawienia, konfiguracja, preferencje, skonfigurować
    tr ayarlar, ayar, yapılandırma, tercihler
    ar إعدادات, ضبط, تهيئة, تفضيلات

    nl vastlopen, vastgelopen, crashen, hapert, hangt, bevriest, crash, blokkeert, vastgeraakt
    nl loopt vast
    en crash, freeze, hang, stuck, frozen, lock up, unresponsive, not responding
    de abstürzen, hängt, einfrieren, absturz, reagiert nicht
    fr planter, bloqué, geler, plantage, ne répond plus
    es colgarse, bloqueado, se congela, no responde, fallar
    pl zawieszać się, zawiesić, nie odpowiada, zablokowany
    tr çökmek, donmak, takılmak, yanıt vermiyor
    ar تجمد, توقف عن العمل, تعليق, لا يستجيب

    nl herstarten, opnieuw opstarten, rebooten, resetten, reset, fabrieksinstelling, herstart
    nl uit en aan
    en restart, reboot, reset, factory reset, turn off and on, power cycle
    de neustarten, neustart, zurücksetzen, reset, rebooten
    fr redémarrer, réinitialiser, redémarrage, réinitialisation
    es reiniciar, restablecer, resetear, reinicio
    pl ponownie uruchomić, restart, zresetować, reset
    tr yeniden başlatmak, sıfırlamak, sıfırlama, reset
    ar إعادة تشغيل, إعادة ضبط, ريستارت

    nl internet, wifi, netwerk, verbinding, draadloos, router, modem, web, netwerkverbinding
    nl breedband, hotspot
    en internet, wifi, wi-fi, network, connection, router, wireless, broadband, hotspot
    de internet, wlan, netzwerk, verbindung, router
    fr internet, wifi, réseau, connexion, routeur
    es internet, wifi, red, conexión, rúter, inalámbrico
    pl internet, wifi, sieć, połączenie, router
    tr internet, wifi, ağ, bağlantı, modem
    ar إنترنت, واي فاي, شبكة, اتصال بالإنترنت, راوتر

    nl website, webpagina, site, webstek, internetpagina, homepage, webadres, startpagina, url
    nl portaal
    en website, web page, site, homepage, url, web address, portal
    de webseite, website, internetseite, homepage, startseite
    fr site web, page web, site internet, page d'accueil, url
    es sitio web, página web, web, página de inicio, url
    pl strona internetowa, witryna, strona główna, serwis, url
    tr web sitesi, internet sitesi, ana sayfa, sayfa
    ar موقع, صفحة, موقع إلكتروني

    nl mail, e-mail, email, mailen, mailtje, e-mailadres, mailadres, elektronische post, inbox
    nl postvak, mailbox
    en email, e-mail, mail, email address, inbox, mailbox, electronic mail
    de e-mail, mail, e-mailadresse, postfach, mailen
    fr courriel, e-mail, mail, adresse électronique, messagerie, boîte mail
    es correo electrónico, correo, email, dirección de correo, buzón
    pl e-mail, mail, poczta elektroniczna, skrzynka, adres e-mail
    tr e-posta, eposta, mail, e-posta adresi, gelen kutusu
    ar بريد إلكتروني, إيميل, صندوق الوارد, عنوان البريد

    nl bericht, sms, chat, chatten, appje, whatsapp, berichtje, tekstbericht, whatsappen, sms'en
    nl app, melding
    en message, text, sms, chat, dm, whatsapp, text message, msg, pm
    de nachricht, sms, chat, whatsapp, textnachricht
    fr message, sms, texto, chat, whatsapp, clavarder
    es mensaje, sms, chat, whatsapp, mensaje de texto
    pl wiadomość, sms, czat, whatsapp, komunikat
    tr mesaj, sms, sohbet, whatsapp, ileti
    ar رسالة, رسالة نصية, دردشة, واتساب

    nl oplichting, phishing, spam, valse mail, nepmail, fraude, oplichter, verdachte mail, scam
    nl bedrog, ongewenste mail, opgelicht
    en phishing, scam, spam, fraud, fake email, junk mail, suspicious email, swindle
    de phishing, betrug, spam, betrüger, gefälschte mail, abzocke
    fr phishing, arnaque, hameçonnage, spam, fraude, escroquerie
    es phishing, estafa, fraude, spam, correo falso, timo
    pl phishing, oszustwo, spam, wyłudzenie, fałszywy mail
    tr dolandırıcılık, oltalama, spam, sahte e-posta, dolandırıcı
    ar احتيال, تصيد, رسائل مزعجة, نصب, بريد مزعج
    """
}
