extension Meanings {
  static let shops = """
    nl spreken, praten, overleggen, gesprek, iemand
    en talk, speak, chat, conversation, discuss
    de sprechen, reden, gespräch
    fr parler, discuter, conversation
    es hablar, conversación
    pl rozmawiać, porozmawiać, rozmowa
    tr konuş, görüş, görüşme
    ar تحدث, التحدث, الكلام

    nl e-mail, mail, mailtje, mailen, e-mailadres, inbox, bericht, email, emailadres
    en email, mail, e-mail, inbox, message
    de email, e-mail, mail, nachricht
    fr email, mail, courriel, message, e-mail
    es correo, email, mensaje, correo electrónico
    pl e-mail, mail, wiadomość
    tr e-posta, mail, mesaj
    ar بريد, ايميل, رسالة

    nl account, profiel, klantaccount, mijn omgeving, gebruikersaccount, klant, inlogaccount
    en account, profile, user account, customer account
    de konto, kundenkonto, profil, benutzerkonto, account
    fr compte, profil, compte client
    es cuenta, perfil
    pl konto, profil
    tr hesap, profil, üyelik
    ar حساب

    nl inloggen, aanmelden, login, inlog, ingelogd, inlogt, toegang, binnenkomen
    en log in, login, sign in, log on, access, signin
    de einloggen, anmelden, login, zugang, anmeldung
    fr connecter, connexion, se connecter, accès, identifier
    es iniciar sesión, entrar, acceder, acceso
    pl zalogować, logowanie, dostęp
    tr giriş, oturum aç, erişim
    ar تسجيل الدخول, دخول

    nl wachtwoord, pincode, code, paswoord, toegangscode, inlogcode, wachtwoorden
    en password, pin, passcode, pin code, code, credentials
    de passwort, kennwort, pin, code
    fr mot de passe, code, pin
    es contraseña, pin, clave
    pl hasło, pin, kod
    tr şifre, parola, pin
    ar كلمة المرور, كلمة السر, رمز

    nl vergeten, vergeet, niet meer weten, kwijt, herinner niet
    en forgot, forget, forgotten, don't remember, can't remember
    de vergessen
    fr oublié, oublier
    es olvidado, olvidar, olvidé
    pl zapomnieć, zapomniałem
    tr unut, unuttum
    ar نسيت

    nl resetten, reset, herstellen, opnieuw instellen, vernieuwen
    en reset, recover, restore, renew
    de zurücksetzen, wiederherstellen
    fr réinitialiser, récupérer
    es restablecer, recuperar
    pl zresetować, odzyskać
    tr sıfırla, yenile
    ar إعادة تعيين, استعادة

    nl verwijderen, wissen, weghalen, schrappen, opheffen, verwijderd, deleten, weggooien
    nl uitwissen
    en delete, remove, erase, deactivate, get rid of, wipe, clear, disable
    de löschen, entfernen, beseitigen, deaktivieren
    fr supprimer, effacer, enlever, désactiver
    es eliminar, borrar, quitar
    pl usunąć, skasować, usuwać
    tr sil, kaldır, silme
    ar حذف, إزالة

    nl gegevens, data, persoonsgegevens, privacy, avg, informatie, informatie over mij
    nl klantgegevens
    en data, personal data, privacy, gdpr, information, info, details
    de daten, datenschutz, persönliche daten, informationen
    fr données, vie privée, informations, rgpd
    es datos, privacidad, información
    pl dane, prywatność, informacje, rodo
    tr veri, kişisel veri, gizlilik, bilgi
    ar بيانات, خصوصية, معلومات

    nl nieuwsbrief, reclame, mailing, aanbiedingenmail, spam, reclamemail, ongewenste mail
    nl folder, nieuwsmail
    en newsletter, advertising, promotional emails, marketing, spam, junk, ads, mailing list
    de newsletter, werbung, spam, werbemail
    fr newsletter, publicité, infolettre, spam
    es boletín, newsletter, publicidad, spam
    pl newsletter, reklama, spam
    tr bülten, reklam, spam
    ar نشرة, إعلانات

    nl afmelden, uitschrijven, opzeggen, afmelding, uitschrijving, afzien
    en unsubscribe, opt out, deregister, stop receiving, sign out
    de abmelden, abbestellen, austragen, abmeldung
    fr désinscrire, désabonner, désinscription
    es darse de baja, cancelar suscripción, desuscribir
    pl wypisać, wypisanie, zrezygnować
    tr abonelikten çık, iptal
    ar إلغاء الاشتراك

    nl aanmelden, inschrijven, registreren, registratie, inschrijving, lid worden, opgeven
    nl aanmelding, deelnemen
    en sign up, register, registration, enroll, subscribe, join, enrol
    de anmelden, registrieren, einschreiben, anmeldung, registrierung
    fr inscrire, inscription, s'inscrire, enregistrer
    es registrarse, inscribirse, inscripción, registro
    pl zarejestrować, rejestracja, zapisać
    tr kayıt, kaydol, üye ol
    ar تسجيل, اشتراك

    nl abonnement, lidmaatschap, contract, lid, abonnee
    en subscription, membership, contract, plan, member
    de abo, abonnement, vertrag, mitgliedschaft, mitglied
    fr abonnement, contrat, adhésion, membre
    es suscripción, contrato, membresía, abono
    pl abonament, umowa, subskrypcja, członkostwo
    tr abonelik, sözleşme, üyelik
    ar اشتراك, عقد, عضوية
    """
}
