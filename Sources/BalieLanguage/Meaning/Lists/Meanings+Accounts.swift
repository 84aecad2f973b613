extension Meanings {
  static let accounts = """
    nl account, profiel, gebruikersaccount, klantaccount, mijn omgeving, persoonlijke pagina
    nl klantportaal, mijn account, klantprofiel, klantenzone, klantenomgeving
    nl persoonlijke omgeving, online dossier, klantenaccount, accountgegevens, profielpagina
    nl gebruikersprofiel, accountinstellingen
    en account, profile, user account, customer account, my account, customer portal, my profile
    en account page, account settings, personal page, member area, customer area, profile page
    en user profile, account details, online account
    de konto, benutzerkonto, profil, kundenkonto, kundenportal
    fr compte, profil, compte client, espace client
    es cuenta, perfil, cuenta de usuario, área de cliente
    pl konto, profil, konto użytkownika, konto klienta
    tr hesap, profil, kullanıcı hesabı, müşteri hesabı
    ar حساب, ملف شخصي, حساب المستخدم

    nl inloggen, aanmelden, login, toegang, inloggegevens, inloggen lukt niet, sign in
    nl inlogscherm, inlogpagina, inlogprobleem, aanloggen, log in, meld me aan, inlogpoging
    nl in te loggen, aan te melden, loginpagina, inlogknop
    en log in, login, sign in, signin, log on, logon, sign-in, log into, log me in, login page
    en login details, credentials, can't log in
    de einloggen, anmelden, login, zugang
    fr se connecter, connexion, identifier, login
    es iniciar sesión, acceder, entrar, ingresar, login
    pl zalogować, logowanie, zalogować się, login
    tr giriş yapmak, giriş, oturum açmak, oturum aç
    ar تسجيل الدخول, دخول

    nl uitloggen, afmelden, logout, log uit, meld me af, logt uit, uit te loggen, uitlogknop
    nl afloggen, sessie beëindigen
    en log out, logout, sign out, log off, sign-out, logoff
    de ausloggen, abmelden, logout
    fr se déconnecter, déconnexion
    es cerrar sesión, salir de la cuenta, desconectarse
    pl wylogować, wylogowanie, wyloguj się
    tr çıkış yapmak, oturumu kapat, çıkış
    ar تسجيل الخروج, خروج

    nl registreren, account aanmaken, aanmelden, inschrijven, profiel aanmaken, account maken
    nl schrijf me in, ingeschreven, nieuw account, account openen, nieuwe gebruiker, klant worden
    nl aanmeldformulier, inschrijvingsformulier, meld me aan, nieuw profiel
    en register, sign up, signup, registration, create account, open account, create an account
    en create a profile, make an account, set up account, new user, enrol, new account
    en become a customer
    de registrieren, registrierung, konto erstellen, konto anlegen
    fr s'inscrire, créer un compte, inscription, s'enregistrer
    es registrarse, crear cuenta, darse de alta
    pl zarejestrować, rejestracja, założyć konto
    tr kayıt olmak, hesap açmak, üye kaydı, hesap oluşturmak
    ar إنشاء حساب, تسجيل جديد, فتح حساب

    nl wachtwoord, paswoord, password, wachtwoorden, ww, wachtw, toegangscode, inlogcode
    nl passwoord, wachtwoordeisen, sterk wachtwoord, wachtzin, wachtwoordbeheerder, toegangswoord
    nl inlogwachtwoord, wachtwoordbeleid
    en password, passcode, passphrase, pwd, pass word, strong password, password manager
    en login code, password requirements
    de passwort, kennwort, zugangscode
    fr mot de passe, mdp, code d'accès
    es contraseña, clave, clave de acceso
    pl hasło, hasła, kod dostępu
    tr şifre, parola
    ar كلمة السر, كلمة المرور, باسوورد

    nl wachtwoord vergeten, wachtwoord kwijt, wachtwoord resetten, nieuw wachtwoord
    nl wachtwoord herstellen, wachtwoord wijzigen, paswoord vergeten, paswoord kwijt
    nl wachtwoord veranderen, wachtwoord aanpassen, nieuw paswoord, ander wachtwoord, ww vergeten
    nl wachtwoord werkt niet, wachtwoord klopt niet, verkeerd wachtwoord, wachtwoordherstel
    nl resetlink, herstelmail, resetmail, wachtwoord opnieuw instellen, paswoord veranderen
    nl wachtwoord onjuist, wachtwoord fout
    en forgot password, reset password, lost password, change password, password reset
    en new password, forgotten password, change my password, reset my password
    en password not working, wrong password, reset link, password recovery, recover password
    en incorrect password, update password
    de passwort vergessen, passwort zurücksetzen, neues passwort, passwort ändern
    fr mot de passe oublié, réinitialiser mot de passe, nouveau mot de passe
    es olvidé contraseña, restablecer contraseña, nueva contraseña, recuperar contraseña
    pl zapomniałem hasła, reset hasła, nowe hasło, zmiana hasła
    tr şifremi unuttum, şifre sıfırlama, yeni şifre, şifre değiştirme
    ar نسيت كلمة السر, إعادة تعيين كلمة المرور, تغيير كلمة السر

    nl vergeten, vergat, ontschoten, niet meer weten, weet niet meer, niet onthouden, onthouden
    nl kan me niet herinneren, niet aan gedacht
    en forget, forgot, forgotten, don't remember, can't remember, cannot remember, can't recall
    en don't recall, slipped my mind
    de vergessen, entfallen, weiß nicht mehr
    fr oublier, ne sais plus
    es olvidar, no recuerdo
    pl zapomnieć, zapomniałem, nie pamiętam
    tr unutmak, unuttum, hatırlamıyorum
    ar نسيت, نسيان, لا أتذكر

    nl gebruikersnaam, inlognaam, loginnaam, username, gebruikers-id, user, gebruikersnummer
    nl inlog id, schermnaam, nickname, accountnaam, gebruikerscode, gebruikers id, login id
    nl weergavenaam
    en username, user name, login name, user id, handle, screen name, nickname, account name
    en display name, login id, userid
    de benutzername, anmeldename, nutzername
    fr nom d'utilisateur, identifiant, pseudo
    es nombre de usuario, usuario, nombre de acceso
    pl nazwa użytkownika, login, identyfikator użytkownika
    tr kullanıcı adı, kullanıcı ismi
    ar اسم المستخدم, اسم الدخول

    nl tweestapsverificatie, verificatiecode, authenticator, tweefactorauthenticatie, 2fa
    nl bevestigingscode, sms-code, beveiligingscode, verificatie, verifiëren, tweefactor
    nl twee-factor, tweetrapsverificatie, dubbele beveiliging, eenmalige code, code per sms
    nl authenticatie, authenticatie-app, authenticator app, controlecode, inlogcode, otp, sms code
    nl extra beveiliging, verificatiemail, tweestaps
    en two-factor authentication, 2fa, verification code, authenticator, two-step verification
    en security code, otp, verification, verify, one-time code, one time password, text code, mfa
    en two step verification, sms code, authentication app, login code, two factor
    de zwei-faktor-authentifizierung, bestätigungscode, 2fa, sicherheitscode, verifizierungscode
    fr double authentification, code de vérification, 2fa, code de sécurité
    es verificación en dos pasos, código de verificación, 2fa, doble factor
    pl uwierzytelnianie dwuskładnikowe, kod weryfikacyjny, 2fa, weryfikacja dwuetapowa
    tr iki adımlı doğrulama, doğrulama kodu, 2fa, güvenlik kodu
    ar المصادقة الثنائية, رمز التحقق, كود التحقق

    nl geblokkeerd, blokkeren, blokkade, vergrendeld, buitengesloten, op slot, geschorst
    nl account dicht, blokkeert, geblokt, gebanned, verbannen, gelockt, toegang ontzegd
    nl toegang geweigerd, account geblokkeerd, ban
    en blocked, locked, locked out, suspended, banned, lockout, access denied, barred, blacklisted
    en account locked, account blocked
    de gesperrt, sperren, blockiert, ausgesperrt
    fr bloqué, verrouillé, suspendu
    es bloqueado, suspendido
    pl zablokowany, zablokować, blokada, zawieszony
    tr engellendi, bloke, kilitli, engellemek
    ar محظور, مقفل, حظر, موقوف

    nl deblokkeren, ontgrendelen, vrijgeven, weer toegang, vrijmaken, blokkering opheffen
    nl blokkade opheffen, heractiveren, weer openzetten, unlocken, toegang herstellen
    nl ontblokkeren, weer activeren, opnieuw activeren
    en unblock, unlock, regain access, reactivate, lift block, restore access, reinstate
    en restore account, reopen account
    de entsperren, freischalten, wieder freigeben
    fr débloquer, déverrouiller, déblocage
    es desbloquear, reactivar, desbloqueo
    pl odblokować, odblokowanie
    tr engeli kaldırmak, kilidi açmak, yeniden etkinleştirmek
    ar فك الحظر, إلغاء القفل, فتح القفل

    nl verwijderen, wissen, schrappen, account opheffen, deleten, weghalen, opheffen
    nl account verwijderen, haal weg, uitwissen, account sluiten, account wissen
    nl profiel verwijderen, opgeheven, account weg, gegevens wissen, laten verwijderen
    nl vernietigen, gedeletet, account beëindigen
    en delete, remove, erase, close account, delete account, close my account, wipe, get rid of
    en take down, remove my data, erase data, account deletion, delete my profile, close down
    de löschen, entfernen, löschung, konto löschen
    fr supprimer, effacer, suppression, fermer compte
    es eliminar, borrar, suprimir
    pl usunąć, usuwać, skasować, usunięcie
    tr silmek, kaldırmak, silme, hesap silme
    ar حذف, مسح, إزالة

    nl activeren, activatie, inschakelen, aanzetten, in gebruik nemen, activatielink
    nl activatiecode, activatiemail, activeringscode, zet aan, schakel in, aanschakelen
    nl in werking stellen
    en activate, enable, turn on, switch on, activation code, activation link, activation email
    en switch it on
    de aktivieren, aktivierung, einschalten, freischaltung
    fr activer, allumer
    es activar, encender, habilitar
    pl aktywować, aktywacja, włączyć
    tr etkinleştirmek, aktivasyon, açmak, aktif etmek
    ar تفعيل, تشغيل, تنشيط

    nl uitschakelen, deactiveren, uitzetten, afzetten, buiten werking stellen, gedeactiveerd
    nl schakel uit, zet uit, zet af, uitdoen, uit te zetten, ontkoppelen, afgesloten functie
    en deactivate, disable, turn off, switch off, disabled feature, switch it off, turn it off
    de deaktivieren, ausschalten, abschalten
    fr désactiver, éteindre
    es desactivar, apagar, deshabilitar
    pl dezaktywować, wyłączyć, wyłączenie
    tr devre dışı bırakmak, kapatmak, pasif etmek
    ar تعطيل, إيقاف, إطفاء

    nl gehackt, misbruik van account, ingebroken op account, gekraakt, account gestolen, hacker
    nl gehacked, account overgenomen, datalek, wachtwoord gelekt, gegevens gelekt
    nl gegevens gestolen, identiteitsfraude, inbraak in account, identiteitsdiefstal
    en hacked, compromised account, account stolen, breached, hacker, account taken over
    en data breach, password leaked, data leak, account takeover, identity theft, stolen account
    de gehackt, hacken, konto gehackt, missbraucht
    fr piraté, piratage, compte piraté
    es hackeado, pirateado, cuenta robada
    pl zhakowany, włamanie na konto, przejęte konto
    tr hacklendi, hesap çalındı, ele geçirilmiş
    ar مخترق, تم اختراق, قرصنة

    nl oplichting, fraude, phishing, bedrog, vals bericht, oplichter, nepmail, valse mail, zwendel
    nl scam, fraudeur, frauduleus, bedrieger, bedrogen, spoofing, nepbericht, nepsite, nepwebsite
    nl valse website, valse sms, nep sms, smishing, babbeltruc, verdachte mail, verdacht bericht
    nl verdachte sms, bankfraude, betaalfraude, afzetterij, afzetter, nepwinkel
    en scam, fraud, phishing, fake email, scammer, swindle, fraudulent, fraudster, spoofing
    en fake message, fake website, fake text, fake site, suspicious email, suspicious text
    en suspicious message, ripped off, conned, fake call, rip-off
    de betrug, phishing, gefälschte e-mail, abzocke
    fr arnaque, fraude, hameçonnage, escroquerie, phishing
    es estafa, fraude, phishing, timo
    pl oszustwo, phishing, wyłudzenie, oszust
    tr dolandırıcılık, sahtekarlık, oltalama, dolandırıcı
    ar احتيال, نصب, تصيد, غش

    nl veilig, beveiliging, beveiligd, bescherming, safe, onveilig, beveiligingsmaatregel
    nl betrouwbaar, versleuteld, versleuteling, encryptie, veiligheidsmaatregelen, vertrouwd, ssl
    en safe, secure, protection, safety, unsafe, trustworthy, encrypted, insecure
    de sicher, absicherung, schutz
    fr sûr, sécurité, sécurisé, protection
    es seguro, protegido, protección
    pl bezpieczny, bezpieczeństwo, zabezpieczenie, ochrona
    tr güvenli, güvenlik, emniyet, koruma
    ar آمن, أمان, حماية

    nl persoonsgegevens, gegevens, privacy, avg, gdpr, privacyverklaring, privacybeleid
    nl gegevensbescherming, persoonlijke gegevens, privégegevens, cookies, cookiebeleid
    nl gegevensverwerking, dataverwerking, inzagerecht, inzageverzoek, recht op inzage
    nl gegevens delen, bewaartermijn, privacywet, privacybescherming, privacystatement
    nl cookieverklaring, functionaris gegevensbescherming
    en personal data, privacy, gdpr, privacy policy, data protection, personal information
    en personal details, private data, data privacy, cookies, data processing
    en subject access request, data retention, privacy notice, my data, cookie policy
    de datenschutz, personenbezogene daten, dsgvo, datenschutzerklärung
    fr données personnelles, vie privée, rgpd, confidentialité, protection des données
    es datos personales, privacidad, rgpd, protección de datos
    pl dane osobowe, prywatność, rodo, ochrona danych
    tr kişisel veriler, gizlilik, kvkk, veri koruma
    ar بيانات شخصية, خصوصية, حماية البيانات

    nl toestemming, akkoord geven, goedkeuring, instemming, toestaan, akkoord gaan, akkoord
    nl permissie, machtiging, groen licht, toelating, toelating vragen, toestemmingsformulier
    nl fiat, autorisatie, geef toestemming, instemmingsverklaring
    en consent, permission, approval, allow, authorise, authorize, permitted, go-ahead
    en green light, consent form, parental consent, agree to, give permission
    de zustimmung, einwilligung, genehmigung, erlauben, erlaubnis
    fr consentement, autorisation, approuver, permission, accord
    es consentimiento, permiso, autorización, aprobar, permitir
    pl zgoda, pozwolenie, zezwolić, zatwierdzić
    tr onay, izin, rıza, onaylamak
    ar موافقة, إذن, سماح

    nl volmacht, machtigen, gemachtigde, namens iemand, vertegenwoordiger, iemand machtigen
    nl bewindvoerder, machtigingsformulier, volmachtformulier, in naam van, uit naam van
    nl wettelijke vertegenwoordiger, gevolmachtigde, mandaat, curator, voogd, mantelzorger
    nl digitaal machtigen, zorgvolmacht, lasthebber
    en power of attorney, proxy, authorise someone, on behalf of, representative
    en authorised representative, legal guardian, mandate, authorisation letter, act for someone
    en authorised person, guardian, on my behalf, letter of authority, acting for
    de vollmacht, bevollmächtigen, bevollmächtigter, vertreter
    fr procuration, mandataire, au nom de, pouvoir
    es poder notarial, apoderado, en nombre de, representante
    pl pełnomocnictwo, pełnomocnik, upoważnienie, w imieniu
    tr vekaletname, vekalet, adına, temsilci
    ar وكالة, توكيل, مفوض, نيابة عن

    nl identiteitskaart, identiteitsbewijs, id-kaart, legitimatie, legitimatiebewijs, id, eid
    nl identificatie, legitimeren, id-bewijs, id kaart, identiteit, identificeren
    nl legitimatieplicht, legitimatiekaart, kids-id, elektronische identiteitskaart
    nl identiteitscontrole, geldig legitimatiebewijs, identiteitsdocument
    en identity card, id card, proof of identity, identification, id, photo id, id document
    en photo identification, identify yourself, form of id, proof of id, valid id
    en identity document, verify identity, verify my identity, identity check
    de personalausweis, ausweis, identitätsnachweis, lichtbildausweis
    fr carte d'identité, pièce d'identité, justificatif d'identité
    es carné de identidad, documento de identidad, dni, identificación
    pl dowód osobisty, dokument tożsamości, dowód tożsamości
    tr kimlik, kimlik kartı, nüfus cüzdanı
    ar بطاقة الهوية, هوية, إثبات الهوية

    nl document, papieren, bescheiden, paperassen, stukken, bewijsstuk, documentje, dossier
    nl attest, documentatie, papierwerk, bewijsmateriaal, formaliteit, pdf, certificaat, bewijs
    nl papierwinkel
    en document, papers, paperwork, supporting documents, certificate, pdf, required documents
    en proof documents, dossier
    de dokument, unterlagen, papiere, nachweis
    fr document, papiers, justificatif
    es documento, papeles
    pl dokument, papiery, dokumentacja
    tr belge, evrak, doküman
    ar وثيقة, مستند, أوراق, وثائق

    nl formulier, invulformulier, aanvraagformulier, invullen, blanco formulier, aanmeldformulier
    nl inschrijfformulier, contactformulier, webformulier, vul in, in te vullen, vragenlijst
    nl onlineformulier, e-formulier, invulveld, verplicht veld, invulstrook, wijzigingsformulier
    nl invulblad, papieren formulier
    en form, application form, fill in, fill out, complete form, online form, fill out form
    en contact form, web form, paper form, questionnaire, required field, mandatory field
    de formular, antragsformular, ausfüllen, vordruck
    fr formulaire, remplir, formulaire de demande
    es formulario, rellenar, impreso, solicitud en papel
    pl formularz, wypełnić, druk, wypełnić formularz
    tr form, formu doldurmak, başvuru formu
    ar نموذج, استمارة, تعبئة النموذج

    nl uploaden, bestand toevoegen, bijlage, meesturen, toevoegen, document insturen, indienen
    nl geüpload, foto toevoegen, foto uploaden, bestand uploaden, als bijlage, in bijlage
    nl bijvoegen, inscannen, document opladen, bestand opladen, foto opladen, attachment
    nl aanhechten, ingediend, dien in, scan doorsturen
    en upload, attach, submit document, add file, attach file, send in documents, scan and send
    en upload photo, upload document, submit file, hand in online, add photo
    de hochladen, anhang, datei hinzufügen
    fr téléverser, joindre, pièce jointe, charger un fichier
    es subir, adjuntar, archivo adjunto, cargar archivo
    pl przesłać, załącznik, załączyć, dodać plik
    tr yüklemek, ek dosya, eklemek, dosya yüklemek
    ar رفع ملف, مرفق, إرفاق, تحميل ملف

    nl downloaden, binnenhalen, bestand opslaan, downloadlink, pdf downloaden, opslaan als pdf
    nl opslaan op computer, neerladen, exporteren, downloadbestand, bewaren op pc
    en download, save file, get file, download link, save as pdf, export, download pdf
    en save to phone, save to computer
    de herunterladen, download, runterladen
    fr télécharger
    es descargar, bajar archivo
    pl pobrać, pobieranie, ściągnąć
    tr indirmek, indirme, dosya indir
    ar تنزيل, تحميل, تنزيل ملف

    nl kopie, afschrift, duplicaat, kopiëren, dubbel, fotokopie, kopij, copy
    nl gewaarmerkt afschrift, nog een exemplaar, tweede exemplaar, eensluidend afschrift, herdruk
    nl extra exemplaar, reservekopie, copie
    en copy, duplicate, photocopy, transcript, certified copy, duplicate copy, another copy
    en second copy, extra copy, reprint
    de kopie, duplikat, abschrift, fotokopie
    fr copie, duplicata, photocopie
    es copia, duplicado, fotocopia
    pl kopia, duplikat, odpis, kserokopia
    tr kopya, suret, fotokopi, nüsha
    ar نسخة, صورة طبق الأصل

    nl adres wijzigen, adreswijziging, verhuizing doorgeven, nieuw adres, ander adres
    nl gegevens wijzigen, verhuisbericht, adres veranderen, adres aanpassen, adreswissel, verhuisd
    nl adres doorgeven, nieuwe woonplaats, gegevens aanpassen, gegevens veranderen
    nl e-mailadres wijzigen, telefoonnummer wijzigen, mailadres veranderen, nieuw e-mailadres
    nl nieuw mailadres, naam wijzigen, nieuw telefoonnummer, adresverandering
    nl e-mailadres veranderen, rekeningnummer wijzigen
    en change address, change of address, new address, update details, address change
    en change my address, update address, update my details, moved house, change my email
    en change email address, change phone number, new phone number, new email, change my name
    en change my details
    de adressänderung, adresse ändern, neue adresse, adresse aktualisieren
    fr changement d'adresse, nouvelle adresse
    es cambio de dirección, cambiar dirección, nueva dirección, cambio de domicilio
    pl zmiana adresu, zmienić adres, nowy adres
    tr adres değişikliği, adres değiştirmek, yeni adres
    ar تغيير العنوان, عنوان جديد, تحديث العنوان

    nl klantnummer, klantennummer, relatienummer, referentienummer, dossiernummer, kenmerk
    nl referentie, contractnummer, lidnummer, zaaknummer, polisnummer, aansluitingsnummer
    nl bestelnummer, ordernummer
    en customer number, reference number, case number, order number, client number
    en account reference, membership number, policy number, contract number
    de kundennummer, aktenzeichen, referenznummer, bestellnummer, mitgliedsnummer, vertragsnummer
    fr numéro de client, numéro de référence, numéro de dossier, numéro de commande
    es número de cliente, número de referencia, número de expediente, número de pedido
    pl numer klienta, numer referencyjny, numer sprawy, numer zamówienia
    tr müşteri numarası, referans numarası, sipariş numarası, dosya numarası
    ar رقم العميل, رقم المرجع, رقم الطلب, رقم الملف

    nl melding instellen, notificatie, pushmelding, pushbericht, alert, meldingen uitzetten
    nl attendering, notificaties uitzetten, meldingen aanzetten, mailvoorkeur, e-mailvoorkeuren
    en notification, push notification, alert, email preferences, notification settings
    en turn off alerts
    de benachrichtigung, push-nachricht, e-mail-einstellungen
    fr notification, alerte, préférences e-mail, notification push
    es notificación, alerta, aviso por correo
    pl powiadomienie, powiadomienia, alert
    tr bildirim, bildirim ayarları, uyarı
    ar إشعار, إشعارات, تنبيه

    nl account delen, gezinsaccount, meerdere gebruikers, gezinslid toevoegen, extra gebruiker
    nl subaccount, familieaccount, gebruiker toevoegen, kind toevoegen, accounts koppelen
    nl accounts samenvoegen
    en share account, family account, add user, multiple users, add family member, link accounts
    en merge accounts, extra user, sub-account
    de konto teilen, familienkonto, benutzer hinzufügen, mehrere nutzer
    fr partager compte, compte famille, ajouter un utilisateur, plusieurs utilisateurs
    es compartir cuenta, cuenta familiar, añadir usuario, varios usuarios
    pl współdzielić konto, konto rodzinne, dodać użytkownika
    tr hesap paylaşmak, aile hesabı, kullanıcı eklemek
    ar مشاركة الحساب, حساب عائلي, إضافة مستخدم

    nl spam, spamfolder, ongewenste mail, ongewenste e-mail, spammap, junkmail, reclamemail
    nl spambox
    en spam, junk mail, spam folder, junk folder, unwanted email
    de spam, spamordner, unerwünschte e-mails
    fr spam, courrier indésirable, pourriel, dossier spam
    es spam, correo no deseado, carpeta de spam
    pl spam, niechciana poczta, folder spam
    tr spam, istenmeyen posta, gereksiz e-posta
    ar بريد مزعج, رسائل غير مرغوبة, سبام

    nl minderjarig, leeftijdsgrens, minimumleeftijd, leeftijdscontrole, onder de achttien
    nl meerderjarig, leeftijdsverificatie, ouderlijk toezicht, kinderslot
    en minor, age limit, minimum age, age verification, under age, underage, under 18
    en parental controls
    de minderjährig, altersgrenze, mindestalter, volljährig, altersprüfung
    fr mineur, âge minimum, limite d'âge, majeur, contrôle parental
    es menor de edad, edad mínima, límite de edad
    pl niepełnoletni, minimalny wiek, limit wieku, pełnoletni
    tr yaş sınırı, asgari yaş, reşit olmayan, on sekiz yaş
    ar قاصر, الحد الأدنى للعمر, السن القانونية
    """
}
