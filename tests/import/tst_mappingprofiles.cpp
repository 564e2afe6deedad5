// Mappings that are kept, and files that find theirs.

#include "models/import/headerfingerprint.h"
#include "tests/import/importbench.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

class TestMappingProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprints_data();
    void fingerprints();
    void savedRenamedExportedTakenInDeleted();
    void whatIsRefused();
    void aBrokenFileIsNamedAndTheOthersAreUsed();
    void aFileFindsItsMapping();
    void aMappingComesBeforeTheBuiltInAliases();
    void aKindThatIsNamedComesBeforeTheMapping();
    void anEditedMappingReadsTheFileAgain();
    void aMappingWithAnEncodingFindsItsFile();
};

namespace {

Mapping mappingOf(const QByteArray &json)
{
    auto mapping = Mapping::fromJson(json, QStringLiteral("m.json"));
    if (!mapping)
        qFatal("%s", qUtf8Printable(mapping.error().sentence));
    return *mapping;
}

const QByteArray Till
    = R"({"name": "Till", "kind": "orders", "headers": ["No", "Time", "Sum"], "attributes": {
    "order_id": "No", "created_at": "Time", "paid_at": "Time", "paid_amount": "Sum"}})";

ImportRequest requestFor(const QString &path, const QString &folder)
{
    ImportRequest request;
    request.path = path;
    request.profiles = std::make_shared<const MappingProfiles>(folder);
    return request;
}

} // namespace

void TestMappingProfiles::fingerprints_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *one, const char *other, bool same) {
        QTest::newRow(name) << q(one).split(u'|') << q(other).split(u'|') << same;
    };
    row("another order of columns", "No|Time|Sum", "Sum|No|Time", true);
    row("blanks, case and width", "No|Time|Sum", " no |ＴＩＭＥ|sum\t", true);
    row("a header twice, and one without text", "No|Time|Sum", "No|Time|Sum|No|", true);
    row("one more column", "No|Time|Sum", "No|Time|Sum|Tax", false);
    row("one less", "No|Time|Sum", "No|Time", false);
    row("the same letters cut elsewhere", "No|Time|Sum", "NoT|ime|Sum", false);
}

void TestMappingProfiles::fingerprints()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(bool, same);
    QCOMPARE(headerFingerprint(one) == headerFingerprint(other), same);
    QVERIFY(!headerFingerprint(one).isEmpty());
    QVERIFY(headerFingerprint({one.first(), QString()}).isEmpty());
}

void TestMappingProfiles::savedRenamedExportedTakenInDeleted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(q("kept"));
    MappingProfiles profiles(path);
    QVERIFY(profiles.all().empty());
    QVERIFY(profiles.save(mappingOf(Till)).ok());
    QCOMPARE(MappingProfiles(path).all().size(), 1U);
    QVERIFY(MappingProfiles(path).forHeaders({q("Sum"), q("time"), q("NO")}));
    QVERIFY(!MappingProfiles(path).forHeaders({q("Sum"), q("time")}));

    Mapping edited = mappingOf(Till);
    edited.grain = Grain::Row;
    QVERIFY(profiles.save(edited).ok());
    QCOMPARE(profiles.all().size(), 1U);
    QCOMPARE(profiles.named(q("till"))->mapping.grain, Grain::Row);

    QVERIFY(profiles.rename(q("Till"), q("收银: a/b")).ok());
    const QString exported = folder.filePath(q("out.json"));
    QVERIFY(profiles.exportTo(q("收银: a/b"), exported).ok());
    QVERIFY(profiles.remove(q("收银: a/b")).ok());
    QVERIFY(MappingProfiles(path).all().empty());
    const auto name = profiles.importFrom(exported);
    QVERIFY(name.ok());
    QCOMPARE(*name, q("收银: a/b"));
    QCOMPARE(MappingProfiles(path).all().front().mapping.toJson(), profiles.all().front().mapping.toJson());
    QCOMPARE(profiles.all().front().mapping.grain, Grain::Row);
    QCOMPARE(QFileInfo(profiles.all().front().path).fileName(), q("收银__a_b.json"));
}

void TestMappingProfiles::whatIsRefused()
{
    const QTemporaryDir folder;
    MappingProfiles profiles(folder.path());
    QVERIFY(profiles.save(mappingOf(Till)).ok());
    Mapping rival = mappingOf(Till);
    rival.name = q("Other");
    const auto saved = profiles.save(rival);
    QVERIFY(!saved.ok());
    QVERIFY(saved.error().sentence.contains(q("already read by the mapping 'Till'")));
    rival.headers.append(q("Tax"));
    QVERIFY(profiles.save(rival).ok());
    QVERIFY(!profiles.rename(q("Other"), q("TILL")).ok());
    QVERIFY(!profiles.rename(q("Nobody"), q("x")).ok());
    QVERIFY(!profiles.rename(q("Other"), q(" ")).ok());
    QVERIFY(!profiles.remove(q("Nobody")).ok());
    QVERIFY(!profiles.importFrom(profiles.named(q("Till"))->path).ok());
    QCOMPARE(profiles.all().size(), 2U);
}

void TestMappingProfiles::aBrokenFileIsNamedAndTheOthersAreUsed()
{
    const ImportBench bench;
    bench.write(q("kept/a.json"), "{");
    bench.write(q("kept/b.json"), Till);
    const MappingProfiles profiles(bench.path(q("kept")));
    QCOMPARE(profiles.all().size(), 1U);
    QCOMPARE(profiles.faults().size(), 1);
    QVERIFY(profiles.faults().front().contains(q("a.json")));
}

void TestMappingProfiles::aFileFindsItsMapping()
{
    ImportBench bench;
    bench.write(q("kept/till.json"), Till);
    const QString file = bench.write(q("a.csv"), "Report,,\nSum,No,Time\n5.5,1,2026-11-01 10:00\n");
    const auto outcome = bench.import(requestFor(file, bench.path(q("kept"))));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->mappings, QStringList{q("Till")});
    QVERIFY(outcome->warnings.join(u' ').contains(q("your mapping 'Till'")));
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("paid_at"), q("paid_amount")}),
             QStringList{q("1|2026-11-01 10:00:00|550")});
    // Another header row is another file.
    const QString wider = bench.write(q("b.csv"), "Sum,No,Time,Tax\n5.5,1,2026-11-01 10:00,0\n");
    QVERIFY(!bench.import(requestFor(wider, bench.path(q("kept")))).ok());
}

void TestMappingProfiles::aMappingComesBeforeTheBuiltInAliases()
{
    ImportBench bench;
    bench.write(
        q("kept/half.json"),
        R"({"kind": "orders", "headers": ["订单号", "订单创建时间", "实付款", "快递费"], "attributes": {
        "order_id": "订单号", "created_at": "订单创建时间", "paid_amount": {"formula": "{实付款} / 2"}}})");
    const QString file
        = bench.write(q("a.csv"), "订单号,订单创建时间,实付款,快递费\n1,2026-11-01 10:00,8,0\n");
    const auto outcome = bench.import(requestFor(file, bench.path(q("kept"))));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->mappings, QStringList{q("half")});
    QCOMPARE(bench.facts(q("orders"), {q("paid_amount")}), QStringList{q("400")});
}

void TestMappingProfiles::aKindThatIsNamedComesBeforeTheMapping()
{
    ImportBench bench;
    bench.write(q("kept/till.json"), Till);
    const QString file = bench.write(q("a.csv"), "Sum,No,Time\n5.5,1,2026-11-01 10:00\n");
    ImportRequest request = requestFor(file, bench.path(q("kept")));
    request.kindId = q("orders");
    const auto outcome = bench.import(request);
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().sentence.contains(q("not recognised")));
}

void TestMappingProfiles::anEditedMappingReadsTheFileAgain()
{
    ImportBench bench;
    const QString file = bench.write(q("a.csv"), "Sum,No,Time\n5.5,1,2026-11-01 10:00\n");
    bench.write(q("kept/till.json"), Till);
    const ImportRequest first = requestFor(file, bench.path(q("kept")));
    QCOMPARE(bench.import(first)->state, ImportOutcome::State::Stored);
    QCOMPARE(bench.import(first)->state, ImportOutcome::State::Unchanged);
    MappingProfiles profiles(bench.path(q("kept")));
    Mapping edited = mappingOf(Till);
    edited.rules[q("freight")].constant = q("1");
    QVERIFY(profiles.save(edited).ok());
    QCOMPARE(bench.import(requestFor(file, bench.path(q("kept"))))->state, ImportOutcome::State::Stored);
    QCOMPARE(bench.facts(q("orders"), {q("freight")}), QStringList{q("100")});
}

void TestMappingProfiles::aMappingWithAnEncodingFindsItsFile()
{
    ImportBench bench;
    // GB18030 for 编号|时间|金额; the vertical bar is no delimiter that is looked for.
    QByteArray text("\xB1\xE0\xBA\xC5|\xCA\xB1\xBC\xE4|\xBD\xF0\xB6\xEE\n1|2026-11-01 10:00|5.5\n");
    bench.write(
        q("kept/a.json"),
        R"({"kind": "orders", "encoding": "GB18030", "delimiter": "|", "headers": ["编号", "时间", "金额"],
        "attributes": {"order_id": "编号", "created_at": "时间", "paid_amount": "金额"}})");
    const QString file = bench.write(q("a.txt"), text);
    const auto outcome = bench.import(requestFor(file, bench.path(q("kept"))));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("paid_amount")}), QStringList{q("1|550")});
}

QTEST_GUILESS_MAIN(TestMappingProfiles)
#include "tst_mappingprofiles.moc"
