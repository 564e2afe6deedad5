#include "models/programmes/programmeanswers.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;

class TestProgrammeAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasTyped_data();
    void readsWhatWasTyped();
    void readsBackWhatItKeeps();
    void anAnswerThatDoesNotFitIsNone();
    void countsYears_data();
    void countsYears();
};

namespace {

ProgrammeQuestion question(const QString &id)
{
    static const auto rulebook = testing::builtInRulebook();
    const ProgrammeQuestion *found = rulebook->programmes().question(id);
    if (!found)
        qFatal("no question %s", qPrintable(id));
    return *found;
}

/// "yes", "0.35", "2021-03-01": the answer in one word.
QString said(const ProgrammeAnswer &answer)
{
    if (answer.share)
        return QString::number(*answer.share);
    return answer.since ? answer.since->iso() : answer.word;
}

} // namespace

void TestProgrammeAnswers::readsWhatWasTyped_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const char *id, const char16_t *typed, const char *read) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromUtf16(typed)
                            << QString::fromLatin1(read);
    };
    row("yes", "goods_owner", u"yes", "yes");
    row("yes in Chinese with blanks", "goods_owner", u" 是 ", "yes");
    row("no in capitals", "goods_owner", u"NO", "no");
    row("perhaps is no answer", "goods_owner", u"perhaps", "refused");
    row("a choice by its id", "smk_type", u"merchant", "merchant");
    row("a choice by its name", "smk_type", u"K：达人", "influencer");
    row("a choice that does not exist", "smk_type", u"trader", "refused");
    row("a share in percent", "own_brand_share", u"35%", "0.35");
    row("a share with the sign of Chinese keyboards", "own_brand_share", u"35％", "0.35");
    row("a share as a fraction", "own_brand_share", u"0.35", "0.35");
    row("35 without a sign is no share", "own_brand_share", u"35", "refused");
    row("more than all", "own_brand_share", u"101%", "refused");
    row("a day", "founded_on", u"2021-03-01", "2021-03-01");
    row("today", "founded_on", u"2026-06-30", "2026-06-30");
    row("tomorrow has not been", "founded_on", u"2026-07-01", "refused");
    row("a year is no day", "founded_on", u"2021", "refused");
}

void TestProgrammeAnswers::readsWhatWasTyped()
{
    QFETCH(QString, id);
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto answer = answerFromText(question(id), typed, day(u"2026-06-30"));
    QCOMPARE(answer ? said(*answer) : QStringLiteral("refused"), read);
    if (!answer)
        QVERIFY(answer.error().sentence.contains(id) && answer.error().sentence.contains(typed.trimmed()));
}

void TestProgrammeAnswers::readsBackWhatItKeeps()
{
    const QStringList typed{QStringLiteral("yes"), QStringLiteral("brand"), QStringLiteral("12.5%"),
                            QStringLiteral("2020-02-29")};
    const QStringList ids{QStringLiteral("long_term"), QStringLiteral("smk_type"),
                          QStringLiteral("own_brand_share"), QStringLiteral("founded_on")};
    const QStringList kept{QStringLiteral("yes"), QStringLiteral("brand"), QStringLiteral("0.125"),
                           QStringLiteral("2020-02-29")};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const ProgrammeQuestion asked = question(ids.at(i));
        const auto answer = answerFromText(asked, typed.at(i), day(u"2026-06-30"));
        QVERIFY(answer.ok());
        const Documents documents{{answerDocument(asked, *answer, day(u"2026-06-30"))}};
        QCOMPARE(documents.all.front().kind, QStringLiteral("programme_answer"));
        const auto back = answerTo(asked, &documents);
        QVERIFY(back);
        QCOMPARE(said(*back), kept.at(i));
        QCOMPARE(back->answeredOn, std::optional(day(u"2026-06-30")));
    }
}

void TestProgrammeAnswers::anAnswerThatDoesNotFitIsNone()
{
    const auto kept = [](const char *id, const QJsonValue &value) {
        return Documents{
            {{programmeAnswerKind(), QString::fromLatin1(id), {{QStringLiteral("value"), value}}}}};
    };
    QVERIFY(!answerTo(question(QStringLiteral("smk_type")), nullptr));
    const Documents word = kept("smk_type", QStringLiteral("trader"));
    QVERIFY(!answerTo(question(QStringLiteral("smk_type")), &word));
    const Documents share = kept("own_brand_share", QStringLiteral("0.5"));
    QVERIFY(!answerTo(question(QStringLiteral("own_brand_share")), &share));
    const Documents since = kept("founded_on", 2021);
    QVERIFY(!answerTo(question(QStringLiteral("founded_on")), &since));
    const Documents other = kept("long_term", QStringLiteral("yes"));
    QVERIFY(!answerTo(question(QStringLiteral("goods_owner")), &other));
}

void TestProgrammeAnswers::countsYears_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("years");
    QTest::newRow("to the day") << "2021-06-30"
                                << "2026-06-30" << 5.0;
    QTest::newRow("a day more") << "2021-06-29"
                                << "2026-06-30" << 5.0 + 1.0 / 365.0;
    QTest::newRow("from a leap day to the last of February") << "2020-02-29"
                                                             << "2025-02-28" << 5.0;
    QTest::newRow("half a year of 365 days") << "2025-01-01"
                                             << "2025-07-02" << 182.0 / 365.0;
    QTest::newRow("the same day") << "2026-06-30"
                                  << "2026-06-30" << 0.0;
}

void TestProgrammeAnswers::countsYears()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, years);
    QVERIFY(std::abs(yearsBetween(day(from), day(to)) - years) < 1e-12);
}

QTEST_GUILESS_MAIN(TestProgrammeAnswers)
#include "tst_programmeanswers.moc"
