extension Meanings {
  static let accounts = """
    nl account, profiel, gebruikersaccount, klantaccount, mijn omgeving, persoonlijke pagina
    nl klantportaal
    en account, profile, user account, customer account, my account, customer portal
    de konto, benutzerkonto, profil, kundenkonto, kundenportal
    fr compte, profil, compte client, espace client
    es cuenta, perfil, cuenta de usuario, área de cliente
    pl konto, profil, konto użytkownika, konto klienta
    tr hesap, profil, kullanıcı hesabı, müşteri hesabı
    ar حساب, ملف شخصي, حساب المستخدم

    nl inloggen, aanmelden, login, inlog, ingelogd, toegang, inloggegevens, inloggen lukt niet
    nl sign in
    en log in, login, sign in, signin, log on, logon, sign-in
    de einloggen, anmelden, login, anmeldung, zugang
    fr se connecter, connexion, identifier, s'identifier, login
    es iniciar sesión, acceder, entrar, ingresar, login
    pl zalogować, logowanie, zalogować się, login
    tr giriş yapmak, giriş, oturum açmak, oturum aç
    ar تسجيل الدخول, دخول, تسجيل دخول

    nl uitloggen, afmelden, logout, log uit, uitgelogd
    en log out, logout, sign out, log off, sign-out
    de ausloggen, abmelden, logout
    fr se déconnecter, déconnexion
    es cerrar sesión, salir de la cuenta, desconectarse
    pl wylogować, wylogowanie, wyloguj się
    tr çıkış yapmak, oturumu kapat, çıkış
    ar تسجيل الخروج, خروج

    nl registreren, registratie, account aanmaken, aanmelden, inschrijven, profiel aanmaken
    nl account maken, geregistreerd
    en register, sign up, signup, registration, create account, open account
    de registrieren, registrierung, konto erstellen, konto anlegen
    fr s'inscrire, créer un compte, inscription, s'enregistrer
    es registrarse, crear cuenta, registro, darse de alta
    pl zarejestrować, rejestracja, założyć konto
    tr kayıt olmak, hesap açmak, üye kaydı, hesap oluşturmak
    ar إنشاء حساب, تسجيل جديد, فتح حساب

    nl wachtwoord, paswoord, password, wachtwoorden, ww, wachtw, toegangscode, inlogcode
    en password, passcode, passphrase, pwd
    de passwort, kennwort, zugangscode
    fr mot de passe, mdp, code d'accès
    es contraseña, clave, clave de acceso
    pl hasło, hasła, kod dostępu
    tr şifre, parola
    ar كلمة السر, كلمة المرور, باسوورد

    nl wachtwoord vergeten, wachtwoord kwijt, wachtwoord resetten, nieuw wachtwoord
    nl wachtwoord herstellen, wachtwoord wijzigen
    en forgot password, reset password, lost password, change password, password reset, new password
    de passwort vergessen, passwort zurücksetzen, neues passwort, passwort ändern
    fr mot de passe oublié, réinitialiser mot de passe, nouveau mot de passe
    es olvidé contraseña, restablecer contraseña, nueva contraseña, recuperar contraseña
    pl zapomniałem hasła, reset hasła, nowe hasło, zmiana hasła
    tr şifremi unuttum, şifre sıfırlama, yeni şifre, şifre değiştirme
    ar نسيت كلمة السر, إعادة تعيين كلمة المرور, تغيير كلمة السر

    nl vergeten, vergat, ontschoten, niet meer weten, weet niet meer
    en forget, forgot, forgotten, don't remember
    de vergessen, entfallen, weiß nicht mehr
    fr oublier, oublié, ne sais plus
    es olvidar, olvidado, no recuerdo
    pl zapomnieć, zapomniałem, nie pamiętam
    tr unutmak, unuttum, hatırlamıyorum
    ar نسيت, نسيان, لا أتذكر

    nl gebruikersnaam, inlognaam, loginnaam, username, gebruikers-id, user
    en username, user name, login name, user id, handle
    de benutzername, anmeldename, nutzername
    fr nom d'utilisateur, identifiant, pseudo
    es nombre de usuario, usuario, nombre de acceso
    pl nazwa użytkownika, login, identyfikator użytkownika
    tr kullanıcı adı, kullanıcı ismi
    ar اسم المستخدم, اسم الدخول

    nl tweestapsverificatie, verificatiecode, authenticator, tweefactorauthenticatie, 2fa
    nl bevestigingscode, sms-code, beveiligingscode
    en two-factor authentication, 2fa, verification code, authenticator, two-step verification
    en security code, otp
    de zwei-faktor-authentifizierung, bestätigungscode, 2fa, sicherheitscode, verifizierungscode
    fr double authentification, code de vérification, 2fa, code de sécurité
    es verificación en dos pasos, código de verificación, 2fa, doble factor
    pl uwierzytelnianie dwuskładnikowe, kod weryfikacyjny, 2fa, weryfikacja dwuetapowa
    tr iki adımlı doğrulama, doğrulama kodu, 2fa, güvenlik kodu
    ar المصادقة الثنائية, رمز التحقق, كود التحقق

    nl geblokkeerd, blokkeren, blokkade, vergrendeld, buitengesloten, op slot, geschorst
    nl account dicht
    en blocked, locked, block, locked out, suspended, banned
    de gesperrt, sperren, blockiert, ausgesperrt
    fr bloqué, bloquer, verrouillé, suspendu
    es bloqueado, bloquear, suspendido
    pl zablokowany, zablokować, blokada, zawieszony
    tr engellendi, bloke, kilitli, engellemek
    ar محظور, مقفل, حظر, موقوف

    nl deblokkeren, ontgrendelen, vrijgeven, deblokkering, weer toegang
    en unblock, unlock, regain access, reactivate
    de entsperren, freischalten, wieder freigeben
    fr débloquer, déverrouiller, déblocage
    es desbloquear, reactivar, desbloqueo
    pl odblokować, odblokowanie
    tr engeli kaldırmak, kilidi açmak, yeniden etkinleştirmek
    ar فك الحظر, إلغاء القفل, فتح القفل

    nl verwijderen, wissen, verwijdering, schrappen, account opheffen, deleten, weghalen, opheffen
    en delete, remove, erase, removal, deletion, close account
    de löschen, entfernen, löschung, konto löschen
    fr supprimer, effacer, suppression, fermer compte
    es eliminar, borrar, suprimir, eliminación
    pl usunąć, usuwać, skasować, usunięcie
    tr silmek, kaldırmak, silme, hesap silme
    ar حذف, مسح, إزالة

    nl activeren, activering, activatie, inschakelen, aanzetten, in gebruik nemen, geactiveerd
    en activate, activation, enable, turn on, switch on
    de aktivieren, aktivierung, einschalten, freischaltung
    fr activer, activation, allumer
    es activar, activación, encender, habilitar
    pl aktywować, aktywacja, włączyć
    tr etkinleştirmek, aktivasyon, açmak, aktif etmek
    ar تفعيل, تشغيل, تنشيط

    nl uitschakelen, deactiveren, uitzetten, afzetten, buiten werking stellen, gedeactiveerd
    en deactivate, disable, turn off, switch off
    de deaktivieren, ausschalten, abschalten
    fr désactiver, éteindre, désactivation
    es desactivar, apagar, deshabilitar
    pl dezaktywować, wyłączyć, wyłączenie
    tr devre dışı bırakmak, kapatmak, pasif etmek
    ar تعطيل, إيقاف, إطفاء

    nl gehackt, hacken, misbruik van account, ingebroken op account, gekraakt, account gestolen
    en hacked, hack, compromised account, account stolen, breached
    de gehackt, hacken, konto gehackt, missbraucht
    fr piraté, piratage, compte piraté
    es hackeado, pirateado, cuenta robada
    pl zhakowany, włamanie na konto, przejęte konto
    tr hacklendi, hesap çalındı, ele geçirilmiş
    ar مخترق, تم اختراق, قرصنة

    nl oplichting, fraude, phishing, bedrog, vals bericht, oplichter, nepmail, valse mail, zwendel
    en scam, fraud, phishing, fake email, scammer, swindle
    de betrug, phishing, betrüger, gefälschte e-mail, abzocke
    fr arnaque, fraude, hameçonnage, escroquerie, phishing
    es estafa, fraude, phishing, timo
    pl oszustwo, phishing, wyłudzenie, oszust
    tr dolandırıcılık, sahtekarlık, oltalama, dolandırıcı
    ar احتيال, نصب, تصيد, غش

    nl veilig, veiligheid, beveiliging, beveiligd, beveiligen, bescherming
    en safe, secure, security, protection, safety
    de sicher, sicherheit, absicherung, schutz
    fr sûr, sécurité, sécurisé, protection
    es seguro, seguridad, protegido, protección
    pl bezpieczny, bezpieczeństwo, zabezpieczenie, ochrona
    tr güvenli, güvenlik, emniyet, koruma
    ar آمن, أمان, حماية, أمن

    nl persoonsgegevens, gegevens, privacy, avg, gdpr, privacyverklaring, privacybeleid
    nl gegevensbescherming
    en personal data, privacy, gdpr, privacy policy, data protection, personal information
    de datenschutz, personenbezogene daten, dsgvo, datenschutzerklärung
    fr données personnelles, vie privée, rgpd, confidentialité, protection des données
    es datos personales, privacidad, rgpd, protección de datos
    pl dane osobowe, prywatność, rodo, ochrona danych
    tr kişisel veriler, gizlilik, kvkk, veri koruma
    ar بيانات شخصية, خصوصية, حماية البيانات

    nl toestemming, akkoord geven, goedkeuring, instemming, toestaan, goedkeuren, instemmen
    en consent, permission, approval, approve, allow, authorise, authorize
    de zustimmung, einwilligung, genehmigung, erlauben, erlaubnis
    fr consentement, autorisation, approuver, permission, accord
    es consentimiento, permiso, autorización, aprobar, permitir
    pl zgoda, pozwolenie, zezwolić, zatwierdzić
    tr onay, izin, rıza, onaylamak
    ar موافقة, إذن, سماح

    nl volmacht, machtigen, gemachtigde, namens iemand, vertegenwoordiger, iemand machtigen
    nl bewindvoerder
    en power of attorney, proxy, authorise someone, on behalf of, representative
    de vollmacht, bevollmächtigen, bevollmächtigter, vertreter
    fr procuration, mandataire, au nom de, pouvoir
    es poder notarial, apoderado, en nombre de, representante
    pl pełnomocnictwo, pełnomocnik, upoważnienie, w imieniu
    tr vekaletname, vekalet, adına, temsilci
    ar وكالة, توكيل, مفوض, نيابة عن

    nl identiteitskaart, identiteitsbewijs, id-kaart, legitimatie, legitimatiebewijs, id, eid
    nl identificatie, legitimeren
    en identity card, id card, proof of identity, identification, id, photo id
    de personalausweis, ausweis, identitätsnachweis, lichtbildausweis
    fr carte d'identité, pièce d'identité, justificatif d'identité
    es carné de identidad, documento de identidad, dni, identificación
    pl dowód osobisty, dokument tożsamości, dowód tożsamości
    tr kimlik, kimlik kartı, nüfus cüzdanı
    ar بطاقة الهوية, هوية, إثبات الهوية

    nl document, papieren, bescheiden, paperassen, stukken, bewijsstuk, documenten
    en document, papers, paperwork, documentation
    de dokument, unterlagen, papiere, nachweis
    fr document, papiers, justificatif, documents
    es documento, papeles, documentación
    pl dokument, papiery, dokumentacja
    tr belge, evrak, doküman
    ar وثيقة, مستند, أوراق, وثائق

    nl formulier, invulformulier, aanvraagformulier, invullen, ingevuld, blanco formulier
    en form, application form, fill in, fill out, complete form, online form
    de formular, antragsformular, ausfüllen, vordruck
    fr formulaire, remplir, formulaire de demande
    es formulario, rellenar, impreso, solicitud en papel
    pl formularz, wypełnić, druk, wypełnić formularz
    tr form, formu doldurmak, başvuru formu
    ar نموذج, استمارة, تعبئة النموذج

    nl uploaden, bestand toevoegen, bijlage, meesturen, toevoegen, document insturen, indienen
    en upload, attach, attachment, submit document, add file
    de hochladen, anhang, anhängen, datei hinzufügen
    fr téléverser, joindre, pièce jointe, charger un fichier
    es subir, adjuntar, archivo adjunto, cargar archivo
    pl przesłać, załącznik, załączyć, dodać plik
    tr yüklemek, ek dosya, eklemek, dosya yüklemek
    ar رفع ملف, مرفق, إرفاق, تحميل ملف

    nl downloaden, binnenhalen, bestand opslaan, downloads, download
    en download, save file, get file
    de herunterladen, download, runterladen
    fr télécharger, téléchargement
    es descargar, descarga, bajar archivo
    pl pobrać, pobieranie, ściągnąć
    tr indirmek, indirme, dosya indir
    ar تنزيل, تحميل, تنزيل ملف

    nl kopie, afschrift, duplicaat, kopiëren, kopietje, dubbel, fotokopie
    en copy, duplicate, photocopy, transcript
    de kopie, duplikat, abschrift, fotokopie
    fr copie, duplicata, photocopie
    es copia, duplicado, fotocopia
    pl kopia, duplikat, odpis, kserokopia
    tr kopya, suret, fotokopi, nüsha
    ar نسخة, صورة طبق الأصل, نسخ

    nl adres wijzigen, adreswijziging, verhuizing doorgeven, nieuw adres, ander adres
    nl gegevens wijzigen, verhuisbericht
    en change address, change of address, new address, update details, address change
    de adressänderung, adresse ändern, neue adresse, adresse aktualisieren
    fr changement d'adresse, changer adresse, nouvelle adresse
    es cambio de dirección, cambiar dirección, nueva dirección, cambio de domicilio
    pl zmiana adresu, zmienić adres, nowy adres
    tr adres değişikliği, adres değiştirmek, yeni adres
    ar تغيير العنوان, عنوان جديد, تحديث العنوان
    """
}
