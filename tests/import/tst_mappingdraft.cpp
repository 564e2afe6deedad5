// A mapping while it is being made.

#include "models/import/mappingdraft.h"

#include <QtTest>

using namespace shopglass;

class TestMappingDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesInGoesOutAgain();
    void anAttributeHasOnlyOneColumn();
    void columnsThatCannotBeUsed();
    void columnsThatTheFileDoesNotHave();
    void aColumnReadTwice();
    void absentUntilAColumnIsChosen();
    void whatDoesNotFitTheAttributeIsLeftOut();
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QStringList Headers{q("No"), q("Time"), q("Sum"), q(""), q("no "), q("手机号")};

Mapping full()
{
    const QByteArray json
        = R"({"name": "Till", "kind": "orders", "grain": "line", "date_order": "month_day_year",
        "encoding": "UTF-8", "delimiter": ";", "sheet": "S", "header_row": 2, "skip_rows_with": ["Sum of page"],
        "fill_down": ["paid_at"], "headers": ["No", "Time", "Sum", "no ", "手机号"], "attributes": {
        "order_id": {"header": "No", "blank_values": ["0"]}, "created_at": "Time",
        "paid_at": {"header": "Time", "date_format": "yyyy#M#d"},
        "paid_amount": {"formula": "{Sum} / 2", "only_where": "Time"}, "freight": {"constant": "1"},
        "quantity": null, "buyer": {"header": "手机号", "identity": "phone"}}})";
    const auto mapping = Mapping::fromJson(json, q("m.json"));
    if (!mapping)
        qFatal("%s", qUtf8Printable(mapping.error().sentence));
    return *mapping;
}

MappingDraft empty()
{
    Mapping mapping;
    mapping.kindId = q("orders");
    return {mapping, Headers};
}

} // namespace

void TestMappingDraft::whatComesInGoesOutAgain()
{
    const Mapping mapping = full();
    QCOMPARE(MappingDraft(mapping, Headers).mapping().toJson(), mapping.toJson());
}

void TestMappingDraft::anAttributeHasOnlyOneColumn()
{
    MappingDraft draft = empty();
    draft.setAttribute(0, q("order_id"));
    draft.setAttribute(2, q("order_id"));
    QCOMPARE(draft.columns()[0].attributeId, QString());
    QCOMPARE(draft.mapping().rules.keys(), QStringList{q("order_id")});
    QCOMPARE(draft.mapping().rules.first().header, q("Sum"));
    draft.setAttribute(2, QString());
    QVERIFY(draft.mapping().rules.isEmpty());
}

void TestMappingDraft::columnsThatCannotBeUsed()
{
    const MappingDraft draft = empty();
    QVERIFY(draft.columns()[0].usable);
    QVERIFY(!draft.columns()[3].usable); // no header
    QVERIFY(!draft.columns()[4].usable); // the same header again
    QVERIFY(draft.columns()[5].usable);
    QVERIFY(draft.columns()[5].personal);
    QVERIFY(!draft.columns()[0].personal);
}

void TestMappingDraft::columnsThatTheFileDoesNotHave()
{
    MappingDraft draft = empty();
    const std::size_t formula = draft.add(DraftColumn::Source::Formula, {});
    draft.setAttribute(formula, q("paid_amount"));
    QVERIFY(draft.mapping().rules.isEmpty()); // nothing was typed yet
    MappingRule rule;
    rule.formula = q("{Sum} * 2");
    draft.setRule(formula, rule);
    const std::size_t constant = draft.add(DraftColumn::Source::Constant, q("自营"));
    draft.setAttribute(constant, q("channel"));
    QCOMPARE(draft.mapping().rules.value(q("paid_amount")).formula, q("{Sum} * 2"));
    QCOMPARE(draft.mapping().rules.value(q("channel")).constant, q("自营"));
    draft.remove(formula);
    QCOMPARE(draft.mapping().rules.keys(), QStringList{q("channel")});
}

void TestMappingDraft::aColumnReadTwice()
{
    MappingDraft draft = empty();
    draft.setAttribute(1, q("created_at"));
    const std::size_t again = draft.add(DraftColumn::Source::Again, q("time"));
    draft.setAttribute(again, q("paid_at"));
    QCOMPARE(draft.columns()[again].column, 1);
    QCOMPARE(draft.mapping().rules.value(q("created_at")).header, q("Time"));
    QCOMPARE(draft.mapping().rules.value(q("paid_at")).header, q("time"));
}

void TestMappingDraft::absentUntilAColumnIsChosen()
{
    MappingDraft draft = empty();
    draft.setAttribute(2, q("paid_amount"));
    draft.setPresence(q("paid_amount"), MappingDraft::Presence::Absent);
    QVERIFY(draft.mapping().rules.value(q("paid_amount")).absent());
    QVERIFY(!draft.columnOf(q("paid_amount")));
    draft.setAttribute(2, q("paid_amount"));
    QVERIFY(draft.absent().isEmpty());
    draft.setPresence(q("paid_amount"), MappingDraft::Presence::Absent);
    draft.setPresence(q("paid_amount"), MappingDraft::Presence::Expected);
    QVERIFY(!draft.mapping().rules.contains(q("paid_amount")));
}

void TestMappingDraft::whatDoesNotFitTheAttributeIsLeftOut()
{
    MappingDraft draft = empty();
    draft.setAttribute(1, q("created_at"));
    MappingRule rule;
    rule.dateFormat = q("yyyy#M#d");
    rule.blankValues = {q("0")};
    draft.setRule(1, rule);
    draft.setFillDown(1, MappingDraft::FillDown::Yes);
    QVERIFY(draft.mapping().rules.value(q("created_at")).blankValues.isEmpty());
    QCOMPARE(draft.mapping().fillDown, QStringList{q("created_at")});
    draft.setAttribute(1, q("paid_amount"));
    QVERIFY(draft.mapping().rules.value(q("paid_amount")).dateFormat.isEmpty());
    QVERIFY(draft.mapping().fillDown.isEmpty());
    draft.setFillDown(1, MappingDraft::FillDown::Yes);
    QVERIFY(draft.mapping().fillDown.isEmpty());
    QVERIFY(Mapping::fromJson(MappingDraft(full(), Headers).mapping().toJson(), q("m")).ok());
}

QTEST_GUILESS_MAIN(TestMappingDraft)
#include "tst_mappingdraft.moc"
