#include "models/programmes/programmeview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

/// Conditions and states over the small shop: June 2026 has 132,000 fen in 8 orders, the days before, from
/// 1 May, another 30,000. The as-of day and today are 30 June.
class TestProgrammeView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAFigure_data();
    void checksAFigure();
    void checksAnAnswer_data();
    void checksAnAnswer();
    void anAgeIsHeldAgainstItsYears();
    void namesTheFilesThatWouldTell();
    void tellsTheState_data();
    void tellsTheState();
    void pastProgrammesComeLast();
    void everyShippedConditionIsHeld();
    void jsonKeepsWhatIsQuotedApart();
};

namespace {

constexpr const char *Head = R"({"rulebook": "programmes", "updated": "2026-06-30", "questions": [
    {"id": "owner", "kind": "yes_no", "text": {"zh": "货主？", "en": "Owner?"}, "source": "t", "confidence": "seed"},
    {"id": "born", "kind": "since", "text": {"zh": "成立", "en": "Founded"}, "source": "t", "confidence": "seed"}],
  "programmes": [)";
constexpr const char *Tail = R"(],
  "card_fees": {"programme": "p", "window_days": 30, "least_rows": 2, "limits": {"zh": "限", "en": "Limits"},
    "source": "t", "confidence": "assumption"}})";

QByteArray condition(const char *id, const char *body)
{
    return QByteArray(R"({"name": {"zh": "条", "en": "C"}, "source": "t", "confidence": "seed", "id": ")")
        + id + "\", " + body + "}";
}

QByteArray programme(const char *id, const QByteArray &conditions, const char *validity = "")
{
    return QByteArray(
               R"({"name": {"zh": "计划", "en": "P"}, "summary": {"zh": "计划", "en": "P"}, "source": "t",
        "confidence": "seed", "benefits": [{"text": {"zh": "好", "en": "Good"}, "source": "press", "confidence": "seed"}],
        "id": ")")
        + id + "\"" + validity + ", \"conditions\": [" + conditions + "]}";
}

ProgrammeView viewOf(const QByteArray &programmes, const Documents &documents = {})
{
    const auto rulebook
        = testing::rulebookWith(QStringLiteral("programmes.json"), QByteArray(Head) + programmes + Tail);
    AnalysisContext context
        = testing::analysis(testing::smallShop(), period(u"2026-06-01", u"2026-06-30"), rulebook);
    context.documents = std::make_shared<const Documents>(documents);
    return buildProgrammeView(Evaluator(context));
}

ProgrammeCondition conditionOf(const QByteArray &body, const Documents &documents = {})
{
    return viewOf(programme("p", condition("c", body.constData())), documents)
        .programmes.front()
        .conditions.front();
}

Documents answered(const char *id, const QJsonValue &value)
{
    return {{{programmeAnswerKind(), QString::fromLatin1(id), {{QStringLiteral("value"), value}}}}};
}

/// "met 132000", "gap 132000 by 68000", "unknown partly_covered": the result in a few words, as the JSON has
/// it.
QString said(const ProgrammeCondition &checked)
{
    ProgrammeView view;
    Programme one;
    one.conditions = {checked};
    view.programmes = {one};
    const QJsonObject json
        = toJson(view)[QStringLiteral("programmes")][0][QStringLiteral("conditions")][0].toObject();
    QStringList words{json[QStringLiteral("result")].toString()};
    if (json[QStringLiteral("why")].isString())
        words << json[QStringLiteral("why")].toString();
    if (checked.value)
        words << QString::number(*checked.value, 'g', 12);
    if (checked.gap)
        words << QStringLiteral("by") << QString::number(*checked.gap, 'g', 12);
    return words.join(QLatin1Char(' '));
}

} // namespace

void TestProgrammeView::checksAFigure_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char *figure, const char *compare, int days, const char *expected) {
              QByteArray body = QByteArray(R"("figure": ")") + figure + "\", \"unit\": \"fen\"";
              if (*compare)
                  body += QByteArray(", \"compare\": ") + compare;
              body += ", \"window_days\": " + QByteArray::number(days);
              QTest::newRow(name) << body << QString::fromLatin1(expected);
          };
    row("exactly enough", "paid_gmv", R"("at_least", "threshold": 132000)", 30, "met 132000");
    row("exactly the line is not above it", "paid_gmv", R"("above", "threshold": 132000)", 30,
        "gap 132000 by 0");
    row("too little", "paid_gmv", R"("at_least", "threshold": 200000)", 30, "gap 132000 by 68000");
    row("too much", "paid_gmv", R"("at_most", "threshold": 100000)", 30, "gap 132000 by 32000");
    row("below a line", "paid_gmv", R"("below", "threshold": 132001)", 30, "met 132000");
    row("a sum over 90 days of which 61 are covered is enough", "paid_gmv",
        R"("at_least", "threshold": 150000)", 90, "met 162000");
    row("the same sum is not enough, but days are missing", "paid_gmv", R"("at_least", "threshold": 200000)",
        90, "unknown partly_covered 162000");
    row("little enough so far proves nothing", "paid_gmv", R"("at_most", "threshold": 200000)", 90,
        "unknown partly_covered 162000");
    row("too much even so", "paid_gmv", R"("at_most", "threshold": 100000)", 90, "gap 162000 by 62000");
    row("part of a sum", "paid_gmv / 3", R"("at_least", "threshold": 44000)", 30, "met 44000");
    row("no file of that kind", "live_gmv", R"("above", "threshold": 0)", 30, "unknown not_covered");
    row("eight orders are too few for a rate", "order_refund_rate", R"("at_most", "threshold": 1)", 30,
        "unknown not_enough_data");
    row("nothing to divide by", "paid_gmv / (paid_orders - 8)", R"("at_least", "threshold": 1)", 30,
        "unknown undefined");
    row("no threshold known", "paid_gmv", "", 30, "not_published 132000");
    row("no threshold known and no file either", "live_gmv", "", 30, "not_published not_covered");
}

void TestProgrammeView::checksAFigure()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(said(conditionOf(body)), expected);
}

void TestProgrammeView::checksAnAnswer_data()
{
    QTest::addColumn<Documents>("documents");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody answered") << Documents() << "unknown not_answered";
    QTest::newRow("yes") << answered("owner", QStringLiteral("yes")) << "met";
    QTest::newRow("no") << answered("owner", QStringLiteral("no")) << "gap";
}

void TestProgrammeView::checksAnAnswer()
{
    QFETCH(Documents, documents);
    QFETCH(QString, expected);
    const ProgrammeCondition checked = conditionOf(R"("question": "owner", "accept": ["yes"])", documents);
    QCOMPARE(said(checked), expected);
    QCOMPARE(checked.questions.size(), documents.all.empty() ? 1 : 0);
}

void TestProgrammeView::anAgeIsHeldAgainstItsYears()
{
    const QByteArray body = R"("figure": "born", "unit": "years", "compare": "at_most", "threshold": 5)";
    QCOMPARE(said(conditionOf(body)), QStringLiteral("unknown not_answered"));
    QCOMPARE(said(conditionOf(body, answered("born", QStringLiteral("2021-06-30")))),
             QStringLiteral("met 5"));
    const ProgrammeCondition old = conditionOf(body, answered("born", QStringLiteral("2020-06-30")));
    QCOMPARE(said(old), QStringLiteral("gap 6 by 1"));
    QCOMPARE(old.days, 0);
}

void TestProgrammeView::namesTheFilesThatWouldTell()
{
    const ProgrammeCondition live = conditionOf(
        R"("figure": "live_gmv", "unit": "fen", "compare": "above", "threshold": 0, "window_days": 30)");
    QCOMPARE(live.files.size(), std::size_t(1));
    QCOMPARE(live.files.front().kind, QStringLiteral("live_sessions"));
    QVERIFY(live.files.front().download.zh.startsWith(QStringLiteral("生意通 → 直播分析")));
    const ProgrammeCondition buyers = conditionOf(
        R"("figure": "buyers", "unit": "count", "compare": "above", "threshold": 0, "window_days": 30)");
    QCOMPARE(buyers.files.size(), std::size_t(1)); // the orders are there, they only name no buyers
    QCOMPARE(buyers.files.front().need, QStringLiteral("buyer_identity"));
    QCOMPARE(buyers.files.front().kind, QStringLiteral("orders"));
    const ProgrammeCondition approved = conditionOf(
        R"("figure": "return_approved_within_36h_rate", "unit": "ratio", "compare": "at_least", "threshold": 0, "window_days": 30)");
    QCOMPARE(approved.files.size(), std::size_t(1)); // the after-sales are there, they lack a column
    QCOMPARE(approved.files.front().need, QStringLiteral("aftersales.approved_at"));
    QCOMPARE(approved.files.front().kind, QStringLiteral("aftersales"));
    const ProgrammeCondition partly = conditionOf(
        R"("figure": "paid_gmv", "unit": "fen", "compare": "above", "threshold": 9000000, "window_days": 90)");
    QCOMPARE(partly.files.size(), std::size_t(1));
    QCOMPARE(partly.files.front().kind, QStringLiteral("orders"));
    QCOMPARE(partly.coveredDays, 61);
    QCOMPARE(partly.days, 90);
    const ProgrammeCondition few = conditionOf(
        R"("figure": "order_refund_rate", "unit": "ratio", "compare": "at_most", "threshold": 1, "window_days": 30)");
    QCOMPARE(few.sample, 8);
    QCOMPARE(few.minimumSample, 20);
    const ProgrammeCondition insured = conditionOf(
        R"("figure": "insured_order_share", "unit": "ratio", "compare": "at_least", "threshold": 0, "window_days": 30)");
    QCOMPARE(insured.files.size(), std::size_t(1));
    QCOMPARE(insured.files.front().kind, QStringLiteral("insurance"));
}

void TestProgrammeView::tellsTheState_data()
{
    QTest::addColumn<QByteArray>("conditions");
    QTest::addColumn<QByteArray>("validity");
    QTest::addColumn<QString>("state");
    const QByteArray met = condition(
        "a", R"("figure": "paid_gmv", "unit": "fen", "compare": "above", "threshold": 0, "window_days": 30)");
    const QByteArray missed = condition(
        "b",
        R"("figure": "paid_gmv", "unit": "fen", "compare": "above", "threshold": 999999, "window_days": 30)");
    const QByteArray unknown = condition("c", R"("question": "owner", "accept": ["yes"])");
    const QByteArray unpublished = condition("d", R"("open": "not_published")");
    const QByteArray untold = condition("e", R"("open": "not_in_files")");
    const auto row
        = [](const char *name, const QByteArray &conditions, const char *validity, const char *state) {
              QTest::newRow(name) << conditions << QByteArray(validity) << QString::fromLatin1(state);
          };
    row("all met", met, "", "met");
    row("met, and one not published", met + "," + unpublished, "", "known_met");
    row("one missed, one unknown", met + "," + missed + "," + unknown, "", "gap");
    row("one unknown", met + "," + unknown, "", "unknown");
    row("what no file tells is unknown", met + "," + untold, "", "unknown");
    row("nothing published", unpublished, "", "not_published");
    row("no condition at all", "", "", "not_published");
    row("over since yesterday", met, R"(, "valid_to": "2026-06-29")", "past");
    row("its last day", met, R"(, "valid_to": "2026-06-30")", "met");
    row("begins tomorrow", met, R"(, "valid_from": "2026-07-01")", "upcoming");
}

void TestProgrammeView::tellsTheState()
{
    QFETCH(QByteArray, conditions);
    QFETCH(QByteArray, validity);
    QFETCH(QString, state);
    const ProgrammeView view = viewOf(programme("p", conditions, validity.constData()));
    QCOMPARE(programmeStateId(view.programmes.front().state), state);
}

void TestProgrammeView::pastProgrammesComeLast()
{
    const ProgrammeView view = viewOf(programme("old", {}, R"(, "valid_to": "2026-01-01")") + ","
                                      + programme("p", {}) + "," + programme("q", {}));
    QCOMPARE(view.programmes[0].id, QStringLiteral("p"));
    QCOMPARE(view.programmes[1].id, QStringLiteral("q"));
    QCOMPARE(view.programmes[2].id, QStringLiteral("old"));
}

void TestProgrammeView::everyShippedConditionIsHeld()
{
    const AnalysisContext context
        = testing::analysis(testing::smallShop(), period(u"2026-06-01", u"2026-06-30"));
    QCOMPARE(context.rulebook->checkIndicators(context.catalogue->ids()), QStringList());
    const ProgrammeView view = buildProgrammeView(Evaluator(context));
    QCOMPARE(view.programmes.size(), context.rulebook->programmes().programmes.size());
    QStringList past;
    for (const Programme &one : view.programmes) {
        if (one.state == ProgrammeState::Past)
            past << one.id;
    }
    QCOMPARE(past, (QStringList{QStringLiteral("fanxing"), QStringLiteral("red_packet_66")}));
    QCOMPARE(view.programmes.back().id, QStringLiteral("red_packet_66"));
    // 25,000 of the shelf in June: the only condition of the free product cards that files tell.
    const auto cards
        = std::ranges::find(view.programmes, QStringLiteral("card_commission_free"), &Programme::id);
    QVERIFY(cards != view.programmes.end());
    QCOMPARE(said(cards->conditions.front()), QStringLiteral("met 25000"));
    QCOMPARE(programmeStateId(cards->state), QStringLiteral("unknown"));
    // The small shop names no influencer, so none of them sells.
    QCOMPARE(said(view.programmes.front().conditions[1]), QStringLiteral("gap 0 by 1"));
}

void TestProgrammeView::jsonKeepsWhatIsQuotedApart()
{
    const QJsonObject json = toJson(viewOf(programme("p", condition("c", R"("open": "not_in_files")"))));
    const QJsonValue one = testing::at(json, {QStringLiteral("programmes"), QStringLiteral("0")});
    QCOMPARE(one[QStringLiteral("benefits")][0][QStringLiteral("quoted")].toBool(), true);
    QCOMPARE(
        one[QStringLiteral("benefits")][0][QStringLiteral("provenance")][QStringLiteral("source")].toString(),
        QStringLiteral("press"));
    QCOMPARE(json[QStringLiteral("card_fees")][QStringLiteral("estimated")].toBool(), true);
    QVERIFY(json[QStringLiteral("card_fees")][QStringLiteral("spared")].isNull());
    QCOMPARE(json[QStringLiteral("questions")].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestProgrammeView)
#include "tst_programmeview.moc"
