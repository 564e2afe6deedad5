#include "models/import/exportarchive.h"
#include "models/import/exportfiles.h"
#include "models/import/membername.h"
#include "tests/import/importbench.h"
#include "tests/support/readrows.h"
#include "tests/support/xlsxparts.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QByteArray Orders = "订单号,订单创建时间,实付款,订单状态\n6001,2026-11-01,5,已收货\n";
const QByteArray OtherOrders = "订单号,订单创建时间,实付款,订单状态\n6002,2026-11-02,7.50,已收货\n";

/// Sets bit 0 of the flags of every member: protected by a password.
QByteArray locked(QByteArray zip)
{
    for (qsizetype at = 0; (at = zip.indexOf(QByteArray("PK\x03\x04", 4), at)) >= 0; at += 4)
        zip[at + 6] = char(zip.at(at + 6) | 1);
    for (qsizetype at = 0; (at = zip.indexOf(QByteArray("PK\x01\x02", 4), at)) >= 0; at += 4)
        zip[at + 8] = char(zip.at(at + 8) | 1);
    return zip;
}

/// What opening the archive, or importing its first member, says.
QString complaintAbout(ImportBench &bench, const QString &path)
{
    const auto paths = exportPathsOf({path});
    if (!paths)
        return paths.error().sentence;
    const auto outcome = bench.import(paths->first());
    return outcome ? QStringLiteral("imported") : outcome.error().sentence;
}

} // namespace

class TestExportArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfEveryEncodingAreRead_data();
    void namesOfEveryEncodingAreRead();
    void onlyWhatMayBeAnExportIsListed();
    void aNameWithoutTheMarkOfUtf8IsDecoded();
    void membersAreImportedOneByOne();
    void aMemberIsKnownAgainOutsideItsArchive();
    void aWorkbookIsNoArchiveWhateverItsName();
    void aWorkbookInAnArchiveOpensByItsOwnName();
    void whatCannotBeUnpackedIsRefused_data();
    void whatCannotBeUnpackedIsRefused();
    void thousandsOfMembersOfOneNameAreTold();
    void archivesInAFolderAreOpenedToo();
    void oneBadMemberKeepsNoOtherOut();
    void theFoldersOfAnArchiveMayBeStores_data();
    void theFoldersOfAnArchiveMayBeStores();
    void cancellingWhileUnpackingStoresNothing();
    void nothingIsLeftInTheTemporaryFolder();
};

void TestExportArchive::namesOfEveryEncodingAreRead_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("prescribed");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain letters") << QByteArray("june/orders.csv") << QByteArray("june/orders.csv")
                                   << q("june/orders.csv");
    QTest::newRow("marked as UTF-8") << q("订单é.csv").toUtf8() << q("订单é.csv").toUtf8() << q("订单é.csv");
    QTest::newRow("UTF-8 without the mark")
        << q("订单.csv").toUtf8() << q("Φ«óσìò.csv").toUtf8() << q("订单.csv");
    QTest::newRow("GB18030, as Chinese Windows writes it")
        << QByteArray("\xB6\xA9\xB5\xA5.csv") << q("╢⌐╡Ñ.csv").toUtf8() << q("订单.csv");
    QTest::newRow("GB18030 that happens to be sound UTF-8")
        << QByteArray("\xCF\xB5.csv") << q("╧╡.csv").toUtf8() << q("系.csv");
    QTest::newRow("neither, so the old code page")
        << QByteArray("\xFF\x81.csv") << q("\u00A0ü.csv").toUtf8() << q("\u00A0ü.csv");
    QTest::newRow("folders of Windows") << QByteArray("a\\b.csv") << QByteArray("a\\b.csv") << q("a/b.csv");
    QTest::newRow("a way out of the archive")
        << QByteArray("/../../etc/x.csv") << QByteArray("/../../etc/x.csv") << q("_/_/etc/x.csv");
    QTest::newRow("signs that steer a terminal")
        << QByteArray("a\x1B[2J.csv") << QByteArray("a\x1B[2J.csv") << q("a[2J.csv");
}

void TestExportArchive::namesOfEveryEncodingAreRead()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, prescribed);
    QFETCH(QString, name);
    QCOMPARE(memberName(raw.toStdString(), prescribed.toStdString()), name);
}

void TestExportArchive::onlyWhatMayBeAnExportIsListed()
{
    FileFolder folder;
    const QString path = folder.put(q("june.zip"),
                                    zipOf({{q("b.csv"), Orders},
                                           {q("a/orders.XLSX"), "x"},
                                           {q("readme.pdf"), "x"},
                                           {q("__MACOSX/._b.csv"), "x"},
                                           {q("a/.hidden.csv"), "x"},
                                           {q("~$b.xlsx"), "x"},
                                           {q("b.csv.crdownload"), "x"},
                                           {q("folder.csv/"), ""}}));
    const auto paths = exportPathsOf({path, path});
    QVERIFY(paths.ok());
    QCOMPARE(*paths, QStringList({path + q("/a/orders.XLSX"), path + q("/b.csv")}));
}

void TestExportArchive::aNameWithoutTheMarkOfUtf8IsDecoded()
{
    QByteArray zip = zipOf({{q("0123.csv"), Orders}});
    zip.replace("0123.csv", "\xB6\xA9\xB5\xA5.csv");
    ImportBench bench;
    const QString path = bench.write(q("june.zip"), zip);
    const auto paths = exportPathsOf({path});
    QVERIFY(paths.ok());
    QCOMPARE(*paths, QStringList{path + q("/订单.csv")});
    const auto outcome = bench.import(paths->first());
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->summary.file, q("june.zip/订单.csv"));
}

void TestExportArchive::membersAreImportedOneByOne()
{
    ImportBench bench;
    const QString path
        = bench.write(q("june.zip"), zipOf({{q("1/orders.csv"), Orders}, {q("2/orders.csv"), OtherOrders}}));
    const auto paths = exportPathsOf({path});
    QVERIFY(paths.ok());
    QStringList names;
    for (const QString &member : *paths) {
        const auto outcome = bench.import(member);
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence));
        names.append(outcome->summary.file);
    }
    QCOMPARE(names, QStringList({q("june.zip/1/orders.csv"), q("june.zip/2/orders.csv")}));
    QCOMPARE(bench.facts(q("orders"), {q("order_id"), q("paid_amount")}),
             QStringList({q("6001|500"), q("6002|750")}));
}

void TestExportArchive::aMemberIsKnownAgainOutsideItsArchive()
{
    ImportBench bench;
    const QString path = bench.write(q("june.zip"), zipOf({{q("orders.csv"), Orders}}));
    QVERIFY(bench.import(path + q("/orders.csv")).ok());
    const auto again = bench.import(bench.write(q("orders.csv"), Orders));
    QVERIFY(again.ok());
    QCOMPARE(again->state, ImportOutcome::State::Unchanged);
}

void TestExportArchive::aWorkbookIsNoArchiveWhateverItsName()
{
    FileFolder folder;
    const QString path
        = folder.put(q("orders.zip"), zipOf(xlsx::parts("<row><c t=\"s\"><v>0</v></c></row>")));
    QVERIFY(!ExportArchive::isArchive(path));
    const auto paths = exportPathsOf({path});
    QVERIFY(paths.ok());
    QCOMPARE(*paths, QStringList{path});
    QCOMPARE(linesOfFile(path), QStringList{q("1|订单编号")});
}

void TestExportArchive::aWorkbookInAnArchiveOpensByItsOwnName()
{
    QFile fixture(qEnvironmentVariable("SHOPGLASS_SOURCE")
                  + QStringLiteral("/tests/data/encrypted/sha512-aes256.xlsx"));
    QVERIFY(fixture.open(QIODevice::ReadOnly));
    FileFolder folder;
    const QString path = folder.put(q("june.zip"), zipOf({{q("x/order_618abc.xlsx"), fixture.readAll()}}));
    QCOMPARE(linesOfFile(path + q("/x/order_618abc.xlsx")).size(), 60);
}

void TestExportArchive::whatCannotBeUnpackedIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray sound = zipOf({{q("a.csv"), Orders}});
    QTest::newRow("a password of the archive")
        << locked(sound) << q("june.zip/a.csv is protected by a password of the archive");
    QTest::newRow("an archive in the archive")
        << zipOf({{q("inner.zip"), sound}}) << q("june.zip/inner.zip is an archive inside an archive");
    QTest::newRow("an archive in the archive under another name")
        << zipOf({{q("inner.csv"), sound}}) << q("june.zip/inner.csv is an archive inside an archive");
    QTest::newRow("nothing that may be an export")
        << zipOf({{q("readme.pdf"), "x"}}) << q("june.zip holds no export files");
    QTest::newRow("cut off") << sound.left(sound.size() / 2) << q("june.zip is damaged or was cut off");
    QTest::newRow("a bomb") << zipOf({{q("a.csv"), QByteArray(70 << 20, ',')}})
                            << q("june.zip would unpack to an enormous size");
    QByteArray changed = sound;
    changed[changed.indexOf("a.csv") + 6] = char(changed.at(changed.indexOf("a.csv") + 6) ^ 0x55);
    QTest::newRow("bytes that changed on the way") << changed << q("june.zip is damaged or was cut off");
}

void TestExportArchive::whatCannotBeUnpackedIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    ImportBench bench;
    const QString said = complaintAbout(bench, bench.write(q("june.zip"), bytes));
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(said.contains(q("othing was changed")), qPrintable(said));
    QCOMPARE(bench.facts(q("orders"), {q("order_id")}), QStringList());
}

void TestExportArchive::thousandsOfMembersOfOneNameAreTold()
{
    constexpr int Members = 4000;
    XlsxParts parts;
    for (int i = 0; i < Members; ++i)
        parts.append({q("%1.csv").arg(i, 5, 10, QLatin1Char('0')), "a"});
    QByteArray zip = zipOf(parts);
    for (int i = 0; i < Members; ++i)
        zip.replace(parts.at(i).first.toUtf8(), "00000.csv");
    FileFolder folder;
    const QString path = folder.put(q("june.zip"), zip);
    const auto archive = ExportArchive::open(path);
    QVERIFY(archive.ok());
    const QStringList members = archive->members();
    QCOMPARE(members.size(), Members);
    QVERIFY(members.contains(path + q("/00000.csv")));
    QVERIFY(members.contains(path + q("/00000 (1).csv")));
    QVERIFY(members.contains(path + q("/00000 (%1).csv").arg(Members - 1)));
}

void TestExportArchive::archivesInAFolderAreOpenedToo()
{
    ImportBench bench;
    const QString zip = bench.write(q("in/june.zip"), zipOf({{q("a.csv"), Orders}}));
    const QString csv = bench.write(q("in/may.csv"), OtherOrders);
    const auto paths = exportPathsOf({bench.path(q("in"))});
    QVERIFY(paths.ok());
    QCOMPARE(*paths, QStringList({zip + q("/a.csv"), csv}));
}

void TestExportArchive::oneBadMemberKeepsNoOtherOut()
{
    ImportBench bench;
    const QByteArray inner = zipOf({{q("b.csv"), OtherOrders}});
    const auto paths = exportPathsOf({bench.write(q("june.zip"),
                                                  zipOf({{q("a.csv"), Orders},
                                                         {q("inner.zip"), inner},
                                                         {q("odd.csv"), "A,B\n1,2\n"},
                                                         {q("z.csv"), OtherOrders}}))});
    QVERIFY(paths.ok());
    QStringList said;
    for (const QString &path : *paths)
        said << (bench.import(path).ok() ? q("imported") : q("refused"));
    QCOMPARE(said, QStringList({q("imported"), q("refused"), q("refused"), q("imported")}));
    QCOMPARE(bench.facts(q("orders"), {q("order_id")}), QStringList({q("6001"), q("6002")}));
}

void TestExportArchive::theFoldersOfAnArchiveMayBeStores_data()
{
    QTest::addColumn<QStringList>("members");
    QTest::addColumn<QString>("stores"); // store=files, or what is said
    QTest::newRow("a folder each") << QStringList{q("茶铺/a.csv"), q("茶铺/june/b.csv"), q("杯铺/a.csv")}
                                   << q("杯铺=1 茶铺=2");
    QTest::newRow("the folder itself packed, too")
        << QStringList{q("clients/茶铺/a.csv"), q("clients/杯铺/a.csv")} << q("杯铺=1 茶铺=1");
    QTest::newRow("one store") << QStringList{q("茶铺/a.csv"), q("茶铺/b.csv")} << q("茶铺=2");
    QTest::newRow("one store with months as folders and a file beside them")
        << QStringList{q("茶铺/a.csv"), q("茶铺/june/b.csv"), q("茶铺/may/b.csv")} << q("茶铺=3");
    QTest::newRow("a file beside the folders")
        << QStringList{q("a.csv"), q("茶铺/b.csv")}
        << q("The file a.csv lies in no folder of the archive june.zip, so it belongs to no store. Pack a "
             "folder for each store. Nothing was changed.");
}

void TestExportArchive::theFoldersOfAnArchiveMayBeStores()
{
    QFETCH(QStringList, members);
    const ImportBench bench;
    XlsxParts parts;
    for (const QString &member : std::as_const(members))
        parts.append({member, Orders});
    const auto found = storeFoldersIn(bench.write(q("june.zip"), zipOf(parts)));
    QStringList words;
    for (const StoreFolder &store : found.ok() ? *found : std::vector<StoreFolder>())
        words << store.store + u'=' + QString::number(store.files->size());
    words.sort();
    QTEST(found.ok() ? words.join(u' ') : found.error().sentence, "stores");
}

void TestExportArchive::cancellingWhileUnpackingStoresNothing()
{
    ImportBench bench;
    const QString path = bench.write(q("june.zip"), zipOf({{q("a.csv"), Orders}}));
    const auto archive = ExportArchive::open(path);
    QVERIFY(archive.ok());
    const auto stop = [](const ProgressStep &) { return false; };
    const auto member = UnpackedMember::of(path + q("/a.csv"), stop);
    QVERIFY(!member.ok());
    QCOMPARE(member.error().kind, ErrorKind::Cancelled);
}

void TestExportArchive::nothingIsLeftInTheTemporaryFolder()
{
    FileFolder folder;
    const QString path = folder.put(q("june.zip"), zipOf({{q("a.csv"), Orders}}));
    QString file;
    {
        const auto member = UnpackedMember::of(path + q("/a.csv"), unwatched);
        QVERIFY(member.ok() && *member);
        file = (*member)->file();
        QVERIFY(QFile::exists(file));
    }
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestExportArchive)
#include "tst_exportarchive.moc"
