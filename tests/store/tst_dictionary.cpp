// Does a batch give one text one id, however many others came between?

#include "models/store/dictionary.h"
#include "models/store/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

class TestDictionary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextKeepsItsIdAmongVeryMany_data();
    void aTextKeepsItsIdAmongVeryMany();
    void longTextsAreToldApart();
};

void TestDictionary::aTextKeepsItsIdAmongVeryMany_data()
{
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("in a file") << false;
    QTest::newRow("in memory") << true;
}

void TestDictionary::aTextKeepsItsIdAmongVeryMany()
{
    QFETCH(bool, inMemory);
    const QTemporaryDir folder;
    const Workspace workspace = inMemory
        ? std::move(Workspace::openInMemory().value())
        : std::move(Workspace::open(folder.filePath(QStringLiteral("w.shopglass"))).value());
    auto dictionary = Dictionary::open(workspace.database());
    QVERIFY(dictionary.ok());
    constexpr int Texts = 450'000; // more than are remembered for their own sake, twice
    for (int i = 0; i < Texts; ++i) {
        const auto id = dictionary->idOf("SF" + std::to_string(i), 0);
        QVERIFY(id.ok() && *id == i + 1);
    }
    QCOMPARE(dictionary->idOf("SF0", 0).value(), 1);
    QCOMPARE(dictionary->idOf("SF230000", 0).value(), 230'001);
    QCOMPARE(dictionary->takeNew().size(), std::size_t(Texts));
}

void TestDictionary::longTextsAreToldApart()
{
    const Workspace workspace = std::move(Workspace::openInMemory().value());
    auto dictionary = Dictionary::open(workspace.database());
    QVERIFY(dictionary.ok());
    const std::string text(20'000'000, 'x'); // too long to be remembered as it is
    QCOMPARE(dictionary->idOf(text, 0).value(), 1);
    QCOMPARE(dictionary->idOf(text + "y", 0).value(), 2);
    QCOMPARE(dictionary->idOf("short", 0).value(), 3);
    QCOMPARE(dictionary->idOf(text, 0).value(), 1);
    QCOMPARE(dictionary->idOf(text + "y", 0).value(), 2);
    QCOMPARE(dictionary->newBytes(), std::size_t(40'000'006));
    QCOMPARE(dictionary->takeNew().size(), std::size_t(3));
    QCOMPARE(dictionary->newBytes(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
