// How the preview shows real exports of others, whose folder SHOPGLASS_REAL_EXPORTS names: decoded as they
// were written. Skipped without the folder. No part of them stands here: what Python's csv module reads of
// the header and the first forty rows, with the encoding that each file is known to have, is given as its
// SHA-256, with one blank for several in a row, as the preview has them, tabs between cells and line feeds
// between rows.

#include "tests/import/previewbench.h"

#include <QCryptographicHash>
#include <QtTest>

#include <cstdio>

using namespace shopglass;
using namespace shopglass::test;

class TestRealPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsDecoded_data();
    void aFileIsDecoded();
};

void TestRealPreview::aFileIsDecoded_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("UTF-8 with a BOM, which is no part of the first header")
        << q("03") << q("UTF-8 (BOM)")
        << QByteArray("831561ce0c3d0eb7eb78b9fb57bc6fbf8cc4800d613987e62a34348911046e29");
    QTest::newRow("GBK") << q("04") << q("GB18030")
                         << QByteArray("d7bc7bd0c297c765c9601936de6054d881e5ae9f07e9a7f7858b45e987d3e777");
    QTest::newRow("GBK with little evidence")
        << q("05") << q("GB18030")
        << QByteArray("317b598748752457f431f75d018f16b5acdb13097f483039a961b0cf7e2e4ea2");
}

void TestRealPreview::aFileIsDecoded()
{
    QFETCH(QString, number);
    const QDir folder(qEnvironmentVariable("SHOPGLASS_REAL_EXPORTS"));
    const QStringList files = folder.entryList({number + q("_*")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    const auto preview = look(folder.filePath(files.front()));
    QVERIFY2(preview.ok(), why(preview).constData());
    QTEST(preview->description, "description");
    QStringList lines{preview->headers.join(u'\t')};
    for (std::size_t row = 0; row < 40; ++row)
        lines.append(preview->rows.at(row).raw.join(u'\t'));
    const QByteArray text = lines.join(u'\n').toUtf8();
    QTEST(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(), "sha256");
}

int main(int argc, char *argv[])
{
    constexpr int Skipped = 77; // as CMake is told
    if (!QDir(qEnvironmentVariable("SHOPGLASS_REAL_EXPORTS", QStringLiteral("?"))).exists()) {
        std::fputs("No folder of real exports was named; see the first lines of this file.\n", stderr);
        return Skipped;
    }
    const QCoreApplication application(argc, argv);
    TestRealPreview test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realpreview.moc"
