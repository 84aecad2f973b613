extension Meanings {
  static let contracts = """
    nl contract, overeenkomst, akkoord, verbintenis, contractuele afspraak
    en contract, agreement, deal signed
    de vertrag, vereinbarung, abkommen
    fr contrat, accord, convention
    es contrato, acuerdo, convenio
    pl umowa, kontrakt, porozumienie
    tr sözleşme, anlaşma, kontrat
    ar عقد, اتفاقية, اتفاق

    nl abonnement, abo, abonneren, lidmaatschap, abonnee, abonnementsvorm
    en subscription, subscribe, membership, subscriber, plan
    de abonnement, abo, abonnieren, mitgliedschaft
    fr abonnement, s'abonner, abonné, adhésion
    es suscripción, suscribirse, abono, abonado, membresía
    pl abonament, subskrypcja, prenumerata, członkostwo
    tr abonelik, abone olmak, üyelik
    ar اشتراك, اشترك, عضوية

    nl opzeggen, opzegging, beëindigen, beëindiging, stopzetten, contract stoppen, opgezegd
    nl abonnement stoppen, ontbinden
    en terminate, termination, cancel subscription, end contract, discontinue, quit subscription
    de kündigen, kündigung, beenden, vertrag beenden, auflösen
    fr résilier, résiliation, mettre fin, arrêter abonnement
    es rescindir, rescisión, dar de baja, terminar contrato, baja
    pl wypowiedzieć, wypowiedzenie, rozwiązać umowę, rezygnacja
    tr fesih, feshetmek, sözleşmeyi sonlandırmak, aboneliği bitirmek
    ar فسخ, إنهاء العقد, إلغاء الاشتراك, إنهاء

    nl opzegtermijn, opzegperiode, opzeggingstermijn, vooropzeg
    en notice period, notice, cancellation period, period of notice
    de kündigungsfrist, frist zur kündigung
    fr préavis, délai de préavis, délai de résiliation
    es preaviso, plazo de preaviso
    pl okres wypowiedzenia, termin wypowiedzenia
    tr ihbar süresi, bildirim süresi, fesih süresi
    ar مدة الإشعار, فترة الإشعار, مهلة الإخطار

    nl verlengen, verlenging, vernieuwen, vernieuwing, hernieuwen, stilzwijgend verlengd, verlengd
    en renew, renewal, extend, extension, prolong
    de verlängern, verlängerung, erneuern
    fr renouveler, renouvellement, prolonger, prolongation, reconduction
    es renovar, renovación, prorrogar, prórroga
    pl przedłużyć, przedłużenie, odnowić, odnowienie
    tr yenilemek, yenileme, uzatmak, uzatma
    ar تجديد, تمديد, جدد

    nl looptijd, contractduur, contractperiode, duur van contract, minimale looptijd
    nl geldigheidsduur
    en duration, contract term, contract period, minimum term, term length
    de laufzeit, vertragsdauer, vertragslaufzeit, mindestlaufzeit
    fr durée, durée du contrat, durée minimale
    es duración, duración del contrato, permanencia
    pl czas trwania, okres umowy, długość umowy
    tr sözleşme süresi, süre, taahhüt süresi
    ar مدة العقد, مدة, فترة العقد

    nl verlopen, vervallen, niet meer geldig, ongeldig, afgelopen, verstreken
    en expired, expire, no longer valid, invalid, lapsed, out of date
    de abgelaufen, ablaufen, ungültig, verfallen
    fr expiré, expirer, périmé, plus valable
    es caducado, vencido, caducar, expirado
    pl wygasł, wygasnąć, nieważny, przeterminowany
    tr süresi dolmuş, geçersiz, süresi bitmiş
    ar منتهي الصلاحية, انتهت الصلاحية, غير صالح

    nl geldig, geldigheid, rechtsgeldig, van kracht, houdbaar tot, geldig tot
    en valid, validity, valid until, in force, effective
    de gültig, gültigkeit, gültig bis
    fr valable, valide, validité, en vigueur
    es válido, vigente, validez, vigencia
    pl ważny, ważność, obowiązujący
    tr geçerli, geçerlilik, yürürlükte
    ar صالح, صلاحية, ساري المفعول

    nl voorwaarden, algemene voorwaarden, leveringsvoorwaarden, kleine lettertjes, bepalingen
    nl gebruiksvoorwaarden
    en terms, terms and conditions, conditions, terms of service, small print, fine print
    de bedingungen, agb, geschäftsbedingungen, nutzungsbedingungen
    fr conditions, conditions générales, cgv, conditions d'utilisation
    es condiciones, términos y condiciones, condiciones generales
    pl warunki, regulamin, ogólne warunki
    tr şartlar, koşullar, kullanım koşulları, şart ve koşullar
    ar شروط, الشروط والأحكام, أحكام

    nl regels, reglement, voorschrift, richtlijn, huisregels, spelregels, regelgeving
    en rules, regulations, guidelines, policy, house rules
    de regeln, vorschriften, regelung, richtlinien, hausordnung
    fr règles, règlement, directive, consignes
    es reglas, reglamento, normas, directrices
    pl zasady, przepisy, regulamin, wytyczne
    tr kurallar, yönetmelik, kural, yönerge
    ar قواعد, لوائح, أنظمة, تعليمات

    nl ondertekenen, ondertekening, handtekening, tekenen, paraferen, getekend
    nl digitaal ondertekenen
    en sign, signature, signed, signing, e-signature
    de unterschreiben, unterschrift, unterzeichnen, signatur
    fr signer, signature
    es firmar, firma, suscribir
    pl podpisać, podpis, podpisywać
    tr imza, imzalamak, imzalı
    ar توقيع, وقع, امضاء

    nl overnemen, overname, overdragen, overdracht, op naam zetten, overzetten, op andere naam
    en transfer ownership, take over, takeover, put in name, assign, change of name
    de übernehmen, übernahme, übertragen, umschreiben, überschreiben
    fr reprise, reprendre, transférer, cession, mettre au nom
    es traspaso, traspasar, cambio de titular, ceder
    pl przejęcie, przejąć, przepisać, cesja
    tr devir, devretmek, devralmak, üzerine almak
    ar نقل الملكية, تنازل, تحويل الاسم

    nl pauzeren, onderbreken, tijdelijk stoppen, opschorten, bevriezen, opschorting, on hold
    nl stilleggen
    en pause, suspend, put on hold, freeze, temporarily stop, suspension
    de pausieren, aussetzen, unterbrechen, ruhen lassen
    fr suspendre, mettre en pause, interrompre, suspension
    es pausar, suspender, suspensión, congelar
    pl wstrzymać, zawiesić, zawieszenie, pauza
    tr dondurmak, askıya almak, ara vermek, duraklatmak
    ar إيقاف مؤقت, تعليق, تجميد

    nl overstappen, wisselen, veranderen van aanbieder, switchen, overstap
    nl van leverancier veranderen
    en switch, change provider, switch supplier, move to, switching
    de wechseln, anbieterwechsel, wechsel, anbieter wechseln
    fr changer de fournisseur, changer d'opérateur, passer à
    es cambiar de proveedor, cambiar de compañía, cambiarse
    pl zmienić dostawcę, zmiana operatora, przejść do
    tr geçiş yapmak, sağlayıcı değiştirmek, operatör değiştirmek
    ar تغيير المزود, الانتقال إلى, تبديل الشركة

    nl upgraden, upgrade, uitbreiden, uitbreiding, hoger pakket, groter pakket, opschalen
    en upgrade, expand, higher plan, add-on, bigger package
    de upgrade, erweitern, erweiterung, höherer tarif
    fr passer au supérieur, extension, élargir, mise à niveau
    es mejorar plan, ampliar, ampliación, actualizar plan
    pl rozszerzyć, rozszerzenie, wyższy pakiet
    tr yükseltme, yükseltmek, üst paket, genişletmek
    ar ترقية, توسيع, باقة أعلى

    nl inbegrepen, inclusief, incl, bij de prijs in, meegerekend, omvat, erbij inbegrepen
    en included, inclusive, incl, comes with, all-in
    de inbegriffen, inklusive, enthalten, inkl
    fr inclus, compris, tout compris, incluse
    es incluido, inclusive, todo incluido
    pl wliczony, w cenie, zawarty, włącznie
    tr dahil, fiyata dahil, içinde
    ar مشمول, متضمن, شامل

    nl proefperiode, uitproberen, proefabonnement, gratis proberen, proberen, demo
    nl kennismakingsperiode
    en trial, trial period, free trial, try out, demo, test period
    de probezeit, testphase, probeabo, ausprobieren, testversion
    fr période d'essai, essai gratuit, essayer, version d'essai
    es periodo de prueba, prueba gratuita, probar, demo
    pl okres próbny, wersja próbna, wypróbować
    tr deneme süresi, ücretsiz deneme, denemek
    ar فترة تجريبية, تجربة مجانية, تجربة

    nl nieuwsbrief, mailinglijst, nieuwsbulletin, mailings, nieuwsmail
    en newsletter, mailing list, email updates, bulletin
    de newsletter, rundbrief, mailingliste
    fr newsletter, lettre d'information, infolettre, bulletin
    es boletín, newsletter, boletín informativo
    pl newsletter, biuletyn
    tr bülten, e-bülten, haber bülteni
    ar نشرة إخبارية, النشرة البريدية

    nl uitschrijven, uitschrijving, afmelden, afmelding, lidmaatschap opzeggen, afgemeld
    nl uitgeschreven
    en unsubscribe, opt out, deregister, sign off, leave
    de abmelden, abmeldung, austragen, austreten
    fr se désabonner, désinscription, se désinscrire, désabonnement
    es darse de baja, cancelar suscripción, desapuntarse
    pl wypisać się, wyrejestrować, zrezygnować z subskrypcji
    tr abonelikten çıkmak, kaydını sildirmek, üyelikten ayrılmak
    ar إلغاء التسجيل, الانسحاب, إلغاء اشتراك النشرة

    nl lid, lid worden, aansluiten, toetreden, leden, lidkaart, clublid
    en member, join, become a member, member card
    de mitglied, beitreten, mitglied werden, mitgliedsausweis
    fr membre, adhérer, devenir membre, adhérent
    es miembro, socio, hacerse socio, unirse
    pl członek, dołączyć, zostać członkiem
    tr üye, üye olmak, katılmak
    ar عضو, انضمام, أصبح عضوا

    nl contributie, lidgeld, lidmaatschapsbijdrage, ledenbijdrage, lidmaatschapskosten
    en membership fee, dues, subscription fee, annual fee
    de mitgliedsbeitrag, beitrag, jahresbeitrag
    fr cotisation, frais d'adhésion
    es cuota de socio, cuota anual, cuota de membresía
    pl składka członkowska, opłata członkowska
    tr üyelik ücreti, aidat, üye aidatı
    ar رسوم العضوية, رسوم الاشتراك

    nl verzekering, verzekeren, verzekerd, polis, assurantie, verzekeringspolis, verzekeraar
    en insurance, insure, insured, insurance policy, insurer
    de versicherung, versichern, versichert, police, versicherungspolice
    fr assurance, assurer, assuré, police d'assurance, assureur
    es seguro, asegurar, asegurado, póliza, aseguradora
    pl ubezpieczenie, ubezpieczyć, ubezpieczony, polisa, ubezpieczyciel
    tr sigorta, sigortalamak, sigortalı, poliçe
    ar تأمين, بوليصة, وثيقة تأمين, مؤمن عليه

    nl verzekeringspremie, premie, premiebedrag, maandpremie
    en premium, insurance premium, insurance cost
    de versicherungsbeitrag, prämie, versicherungsprämie
    fr prime, prime d'assurance
    es prima, prima de seguro
    pl składka ubezpieczeniowa, składka
    tr prim, sigorta primi
    ar قسط التأمين, قسط

    nl schade melden, schademelding, claim, schadeclaim, claimen, schadeaangifte
    nl declareren bij verzekering
    en insurance claim, claim, file a claim, report damage, make a claim
    de schadensmeldung, schaden melden, schadensfall, anspruch
    fr sinistre, déclarer sinistre, déclaration de sinistre
    es siniestro, reclamar al seguro, parte de siniestro, declarar siniestro
    pl szkoda, zgłosić szkodę, zgłoszenie szkody, roszczenie
    tr hasar bildirimi, hasar talebi, tazminat talebi
    ar مطالبة, مطالبة تأمين, الإبلاغ عن ضرر

    nl dekking, gedekt, verzekerd bedrag, vergoed, dekt, valt onder verzekering
    en coverage, cover, covered, insured amount
    de deckung, abgedeckt, versicherungsschutz, versicherungssumme
    fr couverture, couvert, couvrir, montant assuré
    es cobertura, cubierto, cubrir
    pl zakres ubezpieczenia, ochrona ubezpieczeniowa, objęty ubezpieczeniem
    tr teminat kapsamı, kapsam, sigorta kapsamı
    ar تغطية, مغطى, تغطية التأمين

    nl eigen risico, franchise, vrijstelling, eigen bijdrage, remgeld
    en deductible, excess, own risk, co-payment, copay
    de selbstbeteiligung, selbstbehalt, eigenanteil, zuzahlung
    fr franchise, ticket modérateur, quote-part
    es franquicia, copago, deducible
    pl udział własny, franszyza, wkład własny
    tr muafiyet, katılım payı, kendi payı
    ar مبلغ التحمل, نسبة التحمل, حصة المؤمن له

    nl zorgverzekering, ziektekostenverzekering, ziekteverzekering, ziekenfonds, mutualiteit
    nl zorgverzekeraar, hospitalisatieverzekering
    en health insurance, medical insurance, sickness insurance, health insurer
    de krankenversicherung, krankenkasse, gesundheitsversicherung
    fr assurance maladie, mutuelle, assurance santé, mutualité
    es seguro médico, seguro de salud, seguro de enfermedad, mutua
    pl ubezpieczenie zdrowotne, kasa chorych, nfz
    tr sağlık sigortası, hastalık sigortası
    ar تأمين صحي, التأمين الصحي

    nl aansprakelijk, aansprakelijkheid, verantwoordelijk, wa-verzekering, familiale verzekering
    nl aansprakelijkheidsverzekering
    en liable, liability, responsible, liability insurance
    de haftung, haftbar, haftpflicht, haftpflichtversicherung
    fr responsabilité, responsable, responsabilité civile
    es responsabilidad, responsable, responsabilidad civil
    pl odpowiedzialność, odpowiedzialny, ubezpieczenie oc
    tr sorumluluk, sorumlu, sorumluluk sigortası
    ar مسؤولية, مسؤول, تأمين المسؤولية

    nl schadevergoeding, vergoeding, compensatie, tegemoetkoming, onkostenvergoeding, vergoeden
    nl smartengeld
    en compensation, compensate, damages, indemnity, allowance
    de entschädigung, schadensersatz, vergütung, ausgleich
    fr indemnité, dédommagement, indemnisation, compensation
    es indemnización, compensación, compensar
    pl odszkodowanie, rekompensata, zadośćuczynienie
    tr tazminat, tazmin, telafi
    ar تعويض, تعويضات
    """
}
