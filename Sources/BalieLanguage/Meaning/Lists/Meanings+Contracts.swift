extension Meanings {
  static let contracts = """
    nl contract, overeenkomst, akkoord, verbintenis, contractuele afspraak, contractje
    nl raamovereenkomst, schriftelijke overeenkomst, afspraken op papier, contractvoorstel
    nl addendum, mondelinge overeenkomst, contractbreuk
    en contract, agreement, deal signed, contractual, written agreement, addendum
    en breach of contract, binding agreement
    de vertrag, vereinbarung, abkommen
    fr contrat, accord, convention
    es contrato, acuerdo, convenio
    pl umowa, kontrakt, porozumienie
    tr sözleşme, anlaşma, kontrat
    ar عقد, اتفاقية

    nl abonnement, abo, abonneren, lidmaatschap, abonnee, abonnementsvorm, geabonneerd
    nl abonnementje, jaarabonnement, maandabonnement, abonnementskosten, abonnementsprijs
    nl losse nummers, abonnement nemen, abonnement afsluiten
    en subscription, subscribe, membership, plan, monthly subscription, annual subscription
    en monthly plan, yearly subscription, paid plan
    de abonnement, abo, abonnieren, mitgliedschaft
    fr abonnement, adhésion
    es suscripción, suscribirse, abono, membresía
    pl abonament, subskrypcja, prenumerata, członkostwo
    tr abonelik, abone olmak, üyelik
    ar اشتراك, عضوية

    nl opzeggen, beëindigen, stopzetten, contract stoppen, abonnement stoppen, ontbinden, zeg op
    nl zegt op, op te zeggen, zet stop, stop te zetten, opzegbrief, opzegformulier
    nl contract beëindigen, abonnement opzeggen, contract opzeggen, contract verbreken, verbreken
    nl stoppen met abonnement, vroegtijdig opzeggen, tussentijds opzeggen, stoppen met
    nl abonnement beëindigen, abonnement annuleren
    en terminate, cancel subscription, end contract, discontinue, quit subscription
    en cancel my subscription, cancel contract, cancel my contract, cancel membership
    en end my contract, cancellation letter, end subscription, stop subscription
    en early termination, stop my subscription
    de kündigen, beenden, vertrag beenden, auflösen
    fr résilier, mettre fin, arrêter abonnement
    es rescindir, rescisión, dar de baja, terminar contrato, baja
    pl wypowiedzieć, wypowiedzenie, rozwiązać umowę, rezygnacja
    tr fesih, feshetmek, sözleşmeyi sonlandırmak, aboneliği bitirmek
    ar فسخ, إنهاء العقد, إلغاء الاشتراك, إنهاء

    nl opzegtermijn, opzegperiode, opzeggingstermijn, vooropzeg, opzegdatum, kennisgevingstermijn
    nl opzegdag, opzeggingsperiode, opzegvergoeding
    en notice period, notice, cancellation period, period of notice, give notice, notice required
    en weeks notice, month's notice, termination fee
    de kündigungsfrist, frist zur kündigung
    fr préavis, délai de préavis, délai de résiliation
    es preaviso, plazo de preaviso
    pl okres wypowiedzenia, termin wypowiedzenia
    tr ihbar süresi, bildirim süresi, fesih süresi
    ar مدة الإشعار, فترة الإشعار, مهلة الإخطار

    nl verlengen, vernieuwen, hernieuwen, stilzwijgend verlengd, verlengd, herinschrijven
    nl vernieuwd, automatisch verlengd, bijtekenen, continueren, contractverlenging
    nl verlengd worden, stilzwijgende verlenging, voortzetten
    en renew, extend, extension, prolong, auto-renew, automatic renewal, auto renewal, re-enrol
    de verlängern, verlängerung, erneuern
    fr renouveler, prolonger, reconduction
    es renovar, prorrogar
    pl przedłużyć, przedłużenie, odnowić, odnowienie
    tr yenilemek, yenileme, uzatmak, uzatma
    ar تجديد, تمديد, جدد

    nl looptijd, contractduur, contractperiode, duur van contract, minimale looptijd
    nl geldigheidsduur, contractueel vast, jaarcontract, abonnementsduur, vaste looptijd
    nl contractlengte
    en duration, contract term, contract period, minimum term, term length, contract length
    en commitment period, minimum contract, subscription length, end of contract
    de laufzeit, vertragsdauer, vertragslaufzeit, mindestlaufzeit
    fr durée, durée du contrat, durée minimale
    es duración, duración del contrato, permanencia
    pl czas trwania, okres umowy, długość umowy
    tr sözleşme süresi, süre, taahhüt süresi
    ar مدة العقد, مدة, فترة العقد

    nl verlopen, vervallen, niet meer geldig, ongeldig, afgelopen, verstreken, vervallen kaart
    nl vervalt, loopt af, afgelopen contract, niet langer geldig, verlopen kaart, verstrijkt
    nl uitgewerkt
    en expired, no longer valid, invalid, lapsed, out of date, expiry, past its date, past expiry
    de abgelaufen, ablaufen, ungültig, verfallen
    fr expiré, périmé, plus valable
    es caducado, vencido, expirado
    pl wygasł, wygasnąć, nieważny, przeterminowany
    tr süresi dolmuş, geçersiz, süresi bitmiş
    ar منتهي الصلاحية, انتهت الصلاحية, غير صالح

    nl geldig, rechtsgeldig, van kracht, houdbaar tot, geldig tot, geldigheidsdatum, gelden, geldt
    nl vervaldatum kaart, ingangsdatum, ingaan
    en valid, valid until, in force, effective, validity period, expiry date, still valid
    en valid for, effective date, start date
    de gültig, gültig bis
    fr valable, valide, en vigueur
    es válido, vigente, validez, vigencia
    pl ważny, ważność, obowiązujący
    tr geçerli, geçerlilik, yürürlükte
    ar صالح, صلاحية, ساري المفعول

    nl voorwaarden, algemene voorwaarden, leveringsvoorwaarden, kleine lettertjes, bepalingen
    nl gebruiksvoorwaarden, clausule, contractvoorwaarden, verkoopsvoorwaarden, verkoopvoorwaarden
    nl polisvoorwaarden, actievoorwaarden, servicevoorwaarden, deelnamevoorwaarden
    nl artikel in contract
    en terms, terms and conditions, conditions, terms of service, small print, fine print, clause
    en terms of use, t&cs, stipulation, provisions, contract terms
    de bedingungen, agb, geschäftsbedingungen, nutzungsbedingungen
    fr conditions, conditions générales, cgv, conditions d'utilisation
    es condiciones, términos y condiciones, condiciones generales
    pl warunki, regulamin, ogólne warunki
    tr şartlar, koşullar, kullanım koşulları, şart ve koşullar
    ar شروط, الشروط والأحكام, أحكام

    nl regels, reglement, voorschrift, richtlijn, huisregels, spelregels, regelgeving
    nl huishoudelijk reglement, gedragscode, gedragsregels, wetgeving, beleid, orde en regels
    nl leefregels, verordening, huisreglement
    en rules, regulations, guidelines, policy, house rules, code of conduct, dos and don'ts
    en by-laws
    de regeln, vorschriften, richtlinien, hausordnung
    fr règles, directive, consignes
    es reglas, reglamento, normas, directrices
    pl zasady, przepisy, regulamin, wytyczne
    tr kurallar, yönetmelik, yönerge
    ar قواعد, لوائح, أنظمة, تعليمات

    nl ondertekenen, handtekening, tekenen, paraferen, getekend, digitaal ondertekenen, onderteken
    nl handtekening zetten, krabbel, gehandtekend, tegentekenen, elektronische handtekening
    nl paraaf, digitale handtekening, medeondertekenen, naamtekening
    en sign, signature, e-signature, countersign, digital signature, electronic signature
    en sign digitally
    de unterschreiben, unterschrift, unterzeichnen, signatur
    fr signer, signature
    es firmar, suscribir
    pl podpisać, podpis, podpisywać
    tr imza, imzalamak, imzalı
    ar توقيع, وقع, امضاء

    nl overnemen, overname, overdragen, overdracht, op naam zetten, overzetten, op andere naam
    nl neem over, overgenomen, draag over, zet over, contractovername, tenaamstelling
    nl naamswijziging, op mijn naam, overschrijven op naam, van naam veranderen, op naam van
    nl cessie
    en transfer ownership, take over, takeover, put in name, assign, change of name, taken over
    en transfer contract, name change, ownership transfer, transfer to someone
    en change account holder, transfer to me
    de übernehmen, übernahme, übertragen, umschreiben, überschreiben
    fr reprise, reprendre, transférer, cession, mettre au nom
    es traspaso, cambio de titular, ceder
    pl przejęcie, przejąć, przepisać, cesja
    tr devir, devretmek, devralmak, üzerine almak
    ar نقل الملكية, تنازل, تحويل الاسم

    nl pauzeren, onderbreken, tijdelijk stoppen, opschorten, bevriezen, on hold, stilleggen, pauze
    nl tijdelijk stopzetten, tijdelijk onderbreken, opgeschort, gepauzeerd, bevroren, vakantiestop
    nl stop tijdelijk, even stopzetten
    en pause, suspend, put on hold, freeze, temporarily stop, suspension, on hold, vacation hold
    en frozen, temporary stop, holiday stop
    de pausieren, aussetzen, unterbrechen, ruhen lassen
    fr suspendre, mettre en pause, interrompre, suspension
    es pausar, suspender, suspensión, congelar
    pl wstrzymać, zawiesić, zawieszenie, pauza
    tr dondurmak, askıya almak, ara vermek, duraklatmak
    ar إيقاف مؤقت, تعليق, تجميد

    nl overstappen, wisselen, veranderen van aanbieder, switchen, van leverancier veranderen
    nl stap over, over te stappen, veranderen van leverancier, overstapservice, andere aanbieder
    nl andere leverancier, van aanbieder wisselen, van provider veranderen, overstapbonus
    nl leverancierswissel, van operator veranderen
    en switch, change provider, switch supplier, move to, switch provider, switch to you
    en changing supplier, move provider, change operator
    de wechseln, anbieterwechsel, anbieter wechseln
    fr changer de fournisseur, changer d'opérateur, passer à
    es cambiar de proveedor, cambiar de compañía, cambiarse
    pl zmienić dostawcę, zmiana operatora, przejść do
    tr geçiş yapmak, sağlayıcı değiştirmek, operatör değiştirmek
    ar تغيير المزود, الانتقال إلى, تبديل الشركة

    nl upgraden, upgrade, uitbreiden, hoger pakket, groter pakket, opschalen, downgraden
    nl downgrade, pakket wijzigen, ander pakket, breid uit, goedkoper pakket, groter abonnement
    nl kleiner pakket, abonnement aanpassen, duurder pakket, pakket aanpassen, bijkopen
    en upgrade, expand, higher plan, add-on, bigger package, downgrade, change plan
    en change package, bigger plan, smaller plan, different plan, cheaper plan
    de upgrade, erweitern, erweiterung, höherer tarif
    fr passer au supérieur, extension, élargir, mise à niveau
    es mejorar plan, ampliar, ampliación, actualizar plan
    pl rozszerzyć, rozszerzenie, wyższy pakiet
    tr yükseltme, yükseltmek, üst paket, genişletmek
    ar ترقية, توسيع, باقة أعلى

    nl inbegrepen, inclusief, incl, bij de prijs in, meegerekend, omvat, erbij inbegrepen
    nl standaard erbij, meegeleverd, inclusief prijs, all-in, all inclusive, exclusief
    nl niet inbegrepen, bijgeleverd, inbegrepen in prijs, bijkomend, zonder meerprijs
    en included, inclusive, incl, comes with, all-in, not included, excluded, all inclusive
    en part of price, bundled
    de inbegriffen, inklusive, enthalten, inkl
    fr inclus, compris, tout compris
    es incluido, inclusive, todo incluido
    pl wliczony, w cenie, zawarty, włącznie
    tr dahil, fiyata dahil, içinde
    ar مشمول, متضمن, شامل

    nl proefperiode, uitproberen, proefabonnement, gratis proberen, proberen, demo
    nl kennismakingsperiode, gratis maand, proefversie, proefles, probeerperiode, proefdraaien
    nl gratis test, proefmaand, op proef, kosteloos proberen, testperiode, eerste maand gratis
    en trial, trial period, free trial, try out, demo, test period, trial version, try it
    en free month, try for free, trial lesson, taster, test it, trial membership
    de probezeit, testphase, probeabo, ausprobieren, testversion
    fr période d'essai, essai gratuit, essayer, version d'essai
    es periodo de prueba, prueba gratuita, probar, demo
    pl okres próbny, wersja próbna, wypróbować
    tr deneme süresi, ücretsiz deneme, denemek
    ar فترة تجريبية, تجربة مجانية, تجربة

    nl nieuwsbrief, mailinglijst, nieuwsbulletin, mailings, nieuwsmail, maandbrief, nieuwsbericht
    nl digitale nieuwsbrief, e-zine, reclamemail, promomail, infobrief
    en newsletter, mailing list, email updates, bulletin, mail shot, marketing emails
    en promotional emails, emailing list
    de newsletter, rundbrief, mailingliste
    fr newsletter, lettre d'information, infolettre, bulletin
    es boletín, newsletter, boletín informativo
    pl newsletter, biuletyn
    tr bülten, e-bülten, haber bülteni
    ar نشرة إخبارية, النشرة البريدية

    nl uitschrijven, afmelden, afmelding, lidmaatschap opzeggen, uitgeschreven, schrijf uit
    nl meld af, meld me af, schrijf me uit, uit te schrijven, afgeschreven van lijst
    nl desinschrijven, unsubscribe, afmeldlink, opt-out, afmeldformulier, uitschrijflink
    en unsubscribe, opt out, deregister, sign off, leave, opt-out, deregistration, withdraw
    en unregister, drop out
    de abmelden, austragen, austreten
    fr se désabonner, désinscription, se désinscrire, désabonnement
    es darse de baja, cancelar suscripción, desapuntarse
    pl wypisać się, wyrejestrować, zrezygnować z subskrypcji
    tr abonelikten çıkmak, kaydını sildirmek, üyelikten ayrılmak
    ar إلغاء التسجيل, الانسحاب, إلغاء اشتراك النشرة

    nl lid, lid worden, aansluiten, toetreden, leden, lidkaart, clublid, lidmaatschap, lidnummer
    nl aangesloten, aansluiting vereniging, sluit me aan, lid zijn, niet-leden, ledenpas
    nl lidmaatschapskaart, verenigingslid, gezinslidmaatschap, donateur, proeflidmaatschap
    en member, join, become a member, member card, membership card, non-members, club member
    en sign up as member
    de mitglied, beitreten, mitglied werden, mitgliedsausweis
    fr membre, adhérer, devenir membre, adhérent
    es miembro, socio, hacerse socio, unirse
    pl członek, dołączyć, zostać członkiem
    tr üye, üye olmak, katılmak
    ar عضو, انضمام, أصبح عضوا

    nl contributie, lidgeld, lidmaatschapsbijdrage, ledenbijdrage, lidmaatschapskosten
    nl lidmaatschapsgeld, jaarcontributie, clubgeld, jaarlijkse bijdrage, ledengeld, jaarbijdrage
    nl inschrijvingsgeld, inschrijfgeld
    en membership fee, dues, subscription fee, annual fee, membership cost, annual dues, club fee
    en yearly fee, membership dues, joining fee
    de mitgliedsbeitrag, beitrag, jahresbeitrag
    fr cotisation, frais d'adhésion
    es cuota de socio, cuota anual, cuota de membresía
    pl składka członkowska, opłata członkowska
    tr üyelik ücreti, aidat, üye aidatı
    ar رسوم العضوية, رسوم الاشتراك

    nl verzekering, verzekerd, polis, assurantie, verzekeringspolis, verzekeraar
    nl verzekeringsmaatschappij, verzekeringsagent, autoverzekering, brandverzekering
    nl inboedelverzekering, opstalverzekering, woonverzekering, reisverzekering, levensverzekering
    nl verzekeringsmakelaar, rechtsbijstandverzekering, uitvaartverzekering, annulatieverzekering
    nl annuleringsverzekering, meeverzekerd, polisblad, omnium
    en insurance, insurance policy, car insurance, home insurance, travel insurance
    en life insurance, uninsured, contents insurance, insurance broker, cancellation insurance
    de versicherung, versichern, versichert, police, versicherungspolice
    fr assurance, police d'assurance, assureur
    es seguro, asegurar, póliza
    pl ubezpieczenie, ubezpieczyć, ubezpieczony, polisa, ubezpieczyciel
    tr sigorta, sigortalamak, sigortalı, poliçe
    ar تأمين, بوليصة, وثيقة تأمين, مؤمن عليه

    nl verzekeringspremie, premie, premiebedrag, maandpremie, jaarpremie, premieverhoging
    nl premiekorting, premieberekening, no-claim, bonus-malus, schadevrije jaren
    nl verzekeringskosten
    en premium, insurance premium, insurance cost, monthly premium, premium increase, no-claims
    en no claims bonus, annual premium
    de versicherungsbeitrag, prämie, versicherungsprämie
    fr prime, prime d'assurance
    es prima, prima de seguro
    pl składka ubezpieczeniowa, składka
    tr prim, sigorta primi
    ar قسط التأمين, قسط

    nl schade melden, schademelding, claim, schadeclaim, schadeaangifte
    nl declareren bij verzekering, schadegeval, schadedossier, schadeformulier
    nl aanrijdingsformulier, schade doorgeven, schade aangeven, schade-expert, expertise
    nl declaratie, declareren, declaratieformulier, nota insturen, meld schade
    nl indienen bij verzekering, verzekering aanspreken
    en insurance claim, claim, file a claim, report damage, make a claim, claim form
    en accident report, loss adjuster, submit claim, claim on insurance
    de schadensmeldung, schaden melden, schadensfall, anspruch
    fr sinistre, déclarer sinistre, déclaration de sinistre
    es siniestro, reclamar al seguro, parte de siniestro, declarar siniestro
    pl szkoda, zgłosić szkodę, zgłoszenie szkody, roszczenie
    tr hasar bildirimi, hasar talebi, tazminat talebi
    ar مطالبة, مطالبة تأمين, الإبلاغ عن ضرر

    nl dekking, verzekerd bedrag, vergoed, valt onder verzekering, niet gedekt, dekkingsoverzicht
    nl basisdekking, aanvullende dekking, meeverzekerd, verzekerd, wordt vergoed, all-risk
    nl allrisk, omniumverzekering, casco
    en coverage, cover, insured amount, not covered, fully comprehensive, cover level, reimbursed
    de deckung, abgedeckt, versicherungsschutz, versicherungssumme
    fr couverture, couvert, couvrir, montant assuré
    es cobertura, cubierto, cubrir
    pl zakres ubezpieczenia, ochrona ubezpieczeniowa, objęty ubezpieczeniem
    tr teminat kapsamı, kapsam, sigorta kapsamı
    ar تغطية, مغطى, تغطية التأمين

    nl eigen risico, franchise, vrijstelling, eigen bijdrage, remgeld, eigen aandeel
    nl maximumfactuur, vrijwillig eigen risico, verplicht eigen risico, persoonlijk aandeel
    nl zelf bijdragen, bijbetaling, opleg
    en deductible, excess, own risk, co-payment, copay, excess fee, policy excess, out of pocket
    en voluntary excess, patient contribution, own contribution
    de selbstbeteiligung, selbstbehalt, eigenanteil, zuzahlung
    fr franchise, ticket modérateur, quote-part
    es franquicia, copago, deducible
    pl udział własny, franszyza, wkład własny
    tr muafiyet, katılım payı, kendi payı
    ar مبلغ التحمل, نسبة التحمل, حصة المؤمن له

    nl zorgverzekering, ziektekostenverzekering, ziekteverzekering, ziekenfonds, mutualiteit
    nl zorgverzekeraar, hospitalisatieverzekering, zorgpolis, basisverzekering
    nl aanvullende verzekering, zorgpremie, ziekteverzekeraar, tandverzekering, hospitalisatie
    nl zorgkosten, medische kosten, ziekenkas, klevertje mutualiteit, kleefbriefje
    nl verhoogde tegemoetkoming, derdebetaler, ziektekosten
    en health insurance, medical insurance, sickness insurance, medical cover, health cover
    en medical costs, dental insurance, health plan, supplementary insurance
    de krankenversicherung, krankenkasse, gesundheitsversicherung
    fr assurance maladie, mutuelle, assurance santé, mutualité
    es seguro médico, seguro de salud, seguro de enfermedad, mutua
    pl ubezpieczenie zdrowotne, kasa chorych, nfz
    tr sağlık sigortası, hastalık sigortası
    ar تأمين صحي, التأمين الصحي

    nl aansprakelijk, verantwoordelijk, wa-verzekering, familiale verzekering
    nl aansprakelijkheidsverzekering, aansprakelijk stellen, burgerlijke aansprakelijkheid
    nl familiale, schuldvraag, verhalen op, ba-verzekering, in gebreke
    en liable, liability, responsible, liability insurance, accountable, at fault
    en third-party liability, hold responsible, public liability
    de haftung, haftbar, haftpflicht, haftpflichtversicherung
    fr responsabilité, responsabilité civile
    es responsabilidad, responsabilidad civil
    pl odpowiedzialność, odpowiedzialny, ubezpieczenie oc
    tr sorumluluk, sorumlu, sorumluluk sigortası
    ar مسؤولية, تأمين المسؤولية

    nl schadevergoeding, vergoeding, compensatie, tegemoetkoming, onkostenvergoeding, smartengeld
    nl schadeloosstelling, vergoed krijgen, goedmaken, schadebedrag, schade vergoed
    nl onkosten vergoed, genoegdoening, coulance, uit coulance
    en compensation, damages, indemnity, allowance, redress, goodwill gesture, reparation
    en recompense, payout
    de entschädigung, schadensersatz, vergütung, ausgleich
    fr indemnité, dédommagement, indemnisation, compensation
    es indemnización, compensación
    pl odszkodowanie, rekompensata, zadośćuczynienie
    tr tazminat, tazmin, telafi
    ar تعويض, تعويضات

    nl opzegvergoeding, verbrekingsvergoeding, afkoopsom, uitstapkosten, annuleringskosten
    nl boeterente, boete bij opzeggen, verbrekingskosten, afkopen, annulatiekosten, opzegboete
    nl contractboete
    en cancellation fee, exit fee, early termination fee, penalty, termination charge, buy out
    de stornogebühr, stornokosten, vorfälligkeitsentschädigung, vertragsstrafe, ablösesumme
    fr frais de résiliation, indemnité de rupture, frais d'annulation, pénalité
    es penalización, gastos de cancelación, indemnización por rescisión
    pl opłata za zerwanie umowy, kara umowna, opłata za anulowanie
    tr cayma bedeli, cezai şart, iptal ücreti
    ar رسوم الإلغاء, غرامة فسخ, شرط جزائي

    nl prijsverhoging, tariefwijziging, indexering, prijsstijging, tariefverhoging
    nl contractwijziging, prijsaanpassing, prijswijziging, duurder geworden
    en price increase, price rise, price change, tariff change, indexation, went up
    en contract change
    de preiserhöhung, preisanpassung, tariferhöhung, indexierung
    fr augmentation de prix, hausse de prix, indexation, hausse tarifaire
    es subida de precio, aumento de tarifa, indexación
    pl podwyżka ceny, podwyżka, zmiana cennika
    tr zam, fiyat artışı, fiyat değişikliği
    ar زيادة السعر, رفع الأسعار, تغيير التعرفة

    nl klant overleden, opzeggen na overlijden, nabestaande, erfgenaam, erfenis, nalatenschap
    nl afmelden overledene, abonnement van overledene, erven
    en bereavement, deceased customer, next of kin, heir, estate, executor, inheritance, probate
    de verstorbener kunde, erbe, hinterbliebene, nachlass, sterbeurkunde
    fr décès du titulaire, héritier, succession, proche décédé
    es titular fallecido, heredero, herencia, fallecimiento del titular
    pl zmarły klient, spadkobierca, spadek
    tr vefat eden müşteri, mirasçı, miras
    ar وفاة العميل, وريث, ميراث

    nl begunstigde, verzekeringnemer, medeverzekerde, contracthouder, titularis, rekeninghouder
    nl hoofdbestuurder, tweede bestuurder, contractant
    en policyholder, beneficiary, account holder, named driver, contract holder, co-insured
    de versicherungsnehmer, begünstigter, vertragsinhaber, kontoinhaber, mitversichert
    fr preneur d'assurance, bénéficiaire, titulaire, conducteur secondaire
    es tomador del seguro, beneficiario, titular
    pl ubezpieczający, beneficjent, uposażony
    tr lehtar, poliçe sahibi, sigorta ettiren
    ar المستفيد, حامل الوثيقة, صاحب العقد
    """
}
