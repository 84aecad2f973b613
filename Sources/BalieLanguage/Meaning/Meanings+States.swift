extension Meanings {
  static let states = """
    nl kapot, stuk, defect, defecte, doet het niet, werkt niet, gebroken, naar de knoppen
    nl buiten gebruik, buiten dienst, begaf het
    en broken, defective, faulty, not working, out of order, malfunction, bust, kaput
    de kaputt, defekt, funktioniert nicht, außer betrieb, geht nicht, fehlerhaft
    fr cassé, en panne, défectueux, ne marche pas, hors service, hs
    es roto, averiado, defectuoso, no funciona, estropeado, fuera de servicio
    pl zepsuty, uszkodzony, nie działa, popsuty, niesprawny
    tr bozuk, arızalı, çalışmıyor, kırık
    ar معطل, مكسور, لا يعمل, خربان, عاطل

    nl beschadigd, schade, beschadiging, kras, deuk, barst, gehavend, gekrast, gescheurd, aangetast
    en damaged, damage, scratch, scratched, dent, dented, crack, torn
    de beschädigt, schaden, kratzer, delle, beschädigung, zerkratzt
    fr endommagé, dégât, dommage, abîmé, rayure, détérioré
    es dañado, daño, desperfecto, rayado, abollado, deteriorado
    pl szkoda, uszkodzenie, uszkodzony, zarysowanie, rysa
    tr hasarlı, hasar, zarar, çizik
    ar تالف, ضرر, متضرر, خدش

    nl ontbreken, ontbrekend, ontbreekt, mist, missen, vermist, mankeren, afwezig, zoek, foetsie
    en missing, absent, not there, lacking, gone, incomplete
    de fehlen, fehlend, fehlt, vermisst, abwesend
    fr manquer, manquant, absent, disparu, il manque
    es faltar, falta, ausente, desaparecido, faltante
    pl brakuje, brak, brakujący, zaginiony, nieobecny
    tr eksik, yok, kayıp, bulunmayan
    ar ناقص, مفقود, غائب, غير موجود

    nl laat, te laat, vertraagd, vertraging, laattijdig, achter, uitgesteld, verlaat, over tijd
    en late, delayed, delay, overdue, behind schedule, belated
    de spät, verspätet, zu spät, verspätung, verzögerung, überfällig
    fr tard, en retard, retard, tardif, retardé
    es tarde, retraso, atrasado, con retraso, demora
    pl spóźniony, późno, opóźnienie, opóźniony
    tr geç, gecikmiş, gecikme, geç kalmak
    ar متأخر, تأخير, تأخر

    nl vol, volzet, volgeboekt, uitverkocht, bezet, geen plaats meer, volgelopen, propvol
    en full, fully booked, sold out, no places left, packed, occupied
    de voll, ausgebucht, besetzt, ausverkauft, belegt
    fr complet, plein, rempli, occupé, archicomplet
    es lleno, completo, agotado, ocupado
    pl pełny, zapełniony, brak miejsc, zajęty
    tr dolu, yer yok, kapasite dolu
    ar ممتلئ, مليء, كامل العدد, محجوز بالكامل

    nl leeg, ledig, leegmaken, legen, ledigen, leegte, leeggelopen
    en empty, vacant, blank, void, emptied
    de leer, unbesetzt, leeren, entleeren
    fr vide, vider, vierge, vacant
    es vacío, vaciar, en blanco
    pl pusty, opróżnić, puste
    tr boş, boşaltmak
    ar فارغ, خالي, تفريغ

    nl vuil, vies, smerig, bevuild, vervuild, vettig, bemodderd, vlek, goor, morsig, smeerboel
    en dirty, filthy, soiled, stained, grubby, muddy, mess, grimy
    de schmutzig, dreckig, verschmutzt, fleckig, dreck
    fr sale, souillé, crasseux, taché, malpropre
    es sucio, manchado, mugriento, suciedad
    pl brudny, zabrudzony, brud, poplamiony
    tr kirli, pis, lekeli
    ar وسخ, قذر, متسخ, ملوث

    nl schoonmaken, poetsen, reinigen, kuisen, schoon, proper, reiniging, schoongemaakt, opkuisen
    nl afwassen, dweilen
    en clean, cleaning, wash, tidy up, scrub, wipe down
    de putzen, reinigen, sauber, säubern, reinigung
    fr nettoyer, propre, nettoyage, laver
    es limpiar, limpio, limpieza, fregar
    pl czyścić, sprzątać, czysty, sprzątanie
    tr temizlemek, temiz, temizlik
    ar تنظيف, نظيف, نظف

    nl fout, verkeerd, onjuist, foutief, incorrect, vergissing, abuis, klopt niet, blunder
    nl vergissen, vergist
    en wrong, incorrect, mistake, error, mistaken, inaccurate, false, slip up
    de falsch, fehler, irrtum, unrichtig, fehlerhaft, inkorrekt
    fr faux, erreur, incorrect, erroné, inexact, se tromper
    es error, incorrecto, equivocado, erróneo
    pl błąd, błędny, zły, niepoprawny, pomyłka
    tr yanlış, hata, hatalı
    ar خطأ, خاطئ, غير صحيح, غلط

    nl juist, correct, kloppen, klopt, in orde, terecht, accuraat, ok
    en right, correct, accurate, proper, okay, true, valid
    de richtig, korrekt, stimmt, zutreffend, in ordnung
    fr correct, juste, exact, en ordre
    es correcto, exacto, en regla
    pl poprawny, prawidłowy, w porządku
    tr doğru, tamam, düzgün
    ar صحيح, صواب, سليم, تمام

    nl duur, prijzig, kostbaar, hoge prijs, peperduur, te duur, stevig geprijsd
    en expensive, pricey, costly, overpriced, high price
    de teuer, kostspielig, hochpreisig, überteuert
    fr cher, coûteux, onéreux, hors de prix
    es caro, costoso, precio alto
    pl drogi, kosztowny, za drogo
    tr pahalı, masraflı
    ar غالي, مكلف, باهظ

    nl goedkoop, voordelig, betaalbaar, spotgoedkoop, goedkoper, budget, laag geprijsd, schappelijk
    nl lage prijs
    en cheap, affordable, inexpensive, low cost, budget, bargain, economical
    de billig, günstig, preiswert, bezahlbar, erschwinglich
    fr pas cher, bon marché, abordable, économique
    es barato, económico, asequible
    pl tani, niedrogi, przystępny
    tr ucuz, uygun fiyatlı, hesaplı
    ar رخيص, اقتصادي, منخفض السعر

    nl mogelijk, mogelijkheid, haalbaar, doenbaar, doenlijk, uitvoerbaar, optie, denkbaar
    en possible, feasible, possibility, option, doable
    de möglich, machbar, möglichkeit, option
    fr possible, faisable, possibilité, option
    es posible, factible, posibilidad, opción
    pl możliwy, możliwość, wykonalny, opcja
    tr mümkün, olanak, imkan, seçenek
    ar ممكن, إمكانية, متاح, خيار

    nl toegestaan, toegelaten, mag, toestemming, geoorloofd, toelating, permissie, vergund, akkoord
    en allowed, permitted, permission, may i, authorised, authorized, consent, is it ok
    de erlaubt, darf, erlaubnis, gestattet, zulässig
    fr autorisé, permis, permission, autorisation, permettre
    es permitido, permiso, autorizado, se puede, autorización
    pl dozwolony, wolno, pozwolenie, zgoda, zezwolenie
    tr izin, izinli, serbest, izin verilir
    ar مسموح, إذن, تصريح, موافقة, يسمح

    nl verboden, verbod, niet toegestaan, mag niet, niet toegelaten, ongeoorloofd, verbieden
    nl illegaal
    en forbidden, prohibited, not allowed, banned, ban, illegal, no entry
    de verboten, verbot, nicht erlaubt, untersagt, unzulässig
    fr interdit, interdiction, défendu, pas autorisé, prohibé
    es prohibido, no permitido, prohibición, vetado
    pl zabroniony, zakaz, niedozwolony, nie wolno, zakazany
    tr yasak, yasaklı, izin verilmez
    ar ممنوع, محظور, حظر, غير مسموح

    nl nodig, noodzakelijk, verplicht, vereist, verplichting, vereiste, benodigd, benodigdheden
    en necessary, needed, required, mandatory, compulsory, obligatory, requirement
    de nötig, notwendig, erforderlich, verpflichtend, pflicht, obligatorisch
    fr nécessaire, obligatoire, requis, obligation, exigé
    es necesario, obligatorio, requerido, requisito, hace falta
    pl konieczny, potrzebny, wymagany, obowiązkowy, niezbędny
    tr gerekli, zorunlu, şart, lazım, mecburi
    ar ضروري, لازم, إلزامي, مطلوب, واجب

    nl vrijblijvend, optioneel, facultatief, niet verplicht, vrijwillig, naar keuze
    nl zonder verplichting
    en optional, voluntary, not required, without obligation, elective
    de freiwillig, optional, unverbindlich, fakultativ
    fr facultatif, optionnel, sans engagement, volontaire
    es opcional, voluntario, facultativo, sin compromiso
    pl dobrowolny, opcjonalny, niezobowiązujący, nieobowiązkowy
    tr isteğe bağlı, gönüllü, zorunlu değil
    ar اختياري, طوعي, غير إلزامي

    nl snel, vlug, rap, gauw, spoedig, vlot, sneller, snelheid, in een wip
    en fast, quick, rapid, speedy, swift, speed, prompt
    de schnell, rasch, zügig, flott, geschwindigkeit
    fr rapide, vite, rapidement, vitesse
    es rápido, veloz, pronto, velocidad
    pl szybki, szybko, prędko, prędkość
    tr hızlı, çabuk, hız, süratli
    ar سريع, بسرعة, سرعة

    nl traag, langzaam, sloom, trager, hapert, traagheid, slakkengang, stroef
    en slow, sluggish, laggy, slowly, lag, slowness
    de langsam, träge, schleppend, lahm
    fr lent, lentement, lenteur, ralenti
    es lento, despacio, lentitud, ralentizado
    pl wolny, powolny, wolno, zacina się
    tr yavaş, ağır, yavaşlık
    ar بطيء, ببطء, بطء

    nl veilig, veiligheid, beveiligd, beveiliging, betrouwbaar, beschermd, bescherming, safe
    en safe, safety, secure, security, protected, protection, reliable
    de sicher, sicherheit, geschützt, schutz, gesichert
    fr sûr, sécurité, sécurisé, protégé, sûreté
    es seguro, seguridad, protegido, protección
    pl bezpieczny, bezpieczeństwo, zabezpieczony, ochrona
    tr güvenli, güvenlik, emniyet, korumalı
    ar آمن, أمان, سلامة, حماية

    nl gevaarlijk, gevaar, onveilig, risico, riskant, schadelijk, hachelijk, giftig
    en dangerous, danger, unsafe, risk, risky, harmful, hazard, hazardous
    de gefährlich, gefahr, unsicher, risiko, riskant
    fr dangereux, danger, risque, risqué, nocif
    es peligroso, peligro, riesgo, arriesgado, nocivo
    pl niebezpieczny, zagrożenie, ryzyko, ryzykowny, szkodliwy
    tr tehlikeli, tehlike, risk, zararlı
    ar خطير, خطر, مخاطرة, غير آمن

    nl beschikbaar, vrij, op voorraad, verkrijgbaar, voorradig, voorhanden, leverbaar
    nl beschikbaarheid, voorraad
    en available, in stock, availability, obtainable, on hand
    de verfügbar, vorrätig, frei, erhältlich, auf lager
    fr disponible, en stock, libre, disponibilité
    es disponible, en stock, libre, disponibilidad
    pl dostępny, na stanie, wolny, dostępność
    tr mevcut, stokta, müsait, boşta
    ar متوفر, متاح, توفر, موجود

    nl klaar, gereed, afgewerkt, voltooid, afgerond, voltooien, afwerken, afgehandeld
    en ready, finished, done, completed, complete, all set
    de fertig, bereit, abgeschlossen, erledigt, vollendet
    fr prêt, terminé, fini, achevé
    es listo, terminado, acabado, completado
    pl gotowy, skończony, ukończony, zakończony
    tr hazır, bitmiş, tamamlanmış
    ar جاهز, منتهي, مكتمل, مستعد

    nl oud, verouderd, tweedehands, gebruikt, versleten, ouderwets, afgedankt, occasie
    en old, outdated, second hand, used, worn out, obsolete, old-fashioned
    de alt, veraltet, gebraucht, abgenutzt, altmodisch
    fr vieux, ancien, usagé, d'occasion, usé, obsolète
    es viejo, antiguo, usado, de segunda mano, gastado, anticuado
    pl stary, używany, przestarzały, zużyty
    tr eski, kullanılmış, ikinci el, modası geçmiş
    ar قديم, مستعمل, بالي

    nl moeilijk, lastig, ingewikkeld, complex, zwaar, pittig
    en difficult, hard, complicated, complex, tricky, tough
    de schwierig, schwer, kompliziert, knifflig
    fr difficile, compliqué, complexe, dur
    es difícil, complicado, complejo, duro
    pl trudny, skomplikowany, ciężki, złożony
    tr zor, güç, karmaşık
    ar صعب, معقد, عسير
    """
}
