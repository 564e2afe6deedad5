#include "models/report/providerprofile.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

namespace {

/// A PNG of 1 × 1 pixel, made with Python's zlib and struct.
QByteArray smallPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNQSPgPAAIjAYDLaxHzAAAA"
        "AElFTkSuQmCC");
}

} // namespace

class TestProviderProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEverything();
    void comesBackAsItWasSaved();
    void brokenProfilesAreRefused_data();
    void brokenProfilesAreRefused();
    void brokenLogosAreRefused_data();
    void brokenLogosAreRefused();
    void colours_data();
    void colours();
    void textReadsOnEveryColour();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write(bytes);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProviderProfile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProviderProfile::readsEverything()
{
    write(QStringLiteral("logo.png"), smallPng());
    const auto profile = loadProfile(
        write(QStringLiteral("provider.json"),
              R"({"name": "山野代运营", "contact": "010-1234", "footer": "保密", "accent": "#1A7F5a",)"
              R"( "logo": "logo.png"})"));
    QVERIFY2(profile.ok(), qPrintable(profile.ok() ? QString() : profile.error().sentence));
    QCOMPARE(profile->name, QString::fromUtf8("山野代运营"));
    QCOMPARE(profile->contact, QStringLiteral("010-1234"));
    QCOMPARE(profile->footer, QString::fromUtf8("保密"));
    QVERIFY(profile->accent == (Rgb{0x1a, 0x7f, 0x5a}));
    QCOMPARE(profile->logo.bytes, smallPng());
    QCOMPARE(profile->logo.width, 1);
    QCOMPARE(profile->logo.height, 1);
    QCOMPARE(profile->logoPath, path(QStringLiteral("logo.png")));
}

void TestProviderProfile::comesBackAsItWasSaved()
{
    ProviderProfile profile;
    profile.name = QStringLiteral("Tea & Co");
    profile.accent = Rgb{0, 10, 255};
    profile.logoPath = write(QStringLiteral("l.png"), smallPng());
    const QString file = path(QStringLiteral("deep/er/provider.json"));
    QVERIFY(saveProfile(profile, file).ok());
    const auto loaded = loadProfile(file);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->name, profile.name);
    QVERIFY(loaded->accent == profile.accent);
    QCOMPARE(loaded->logoPath, profile.logoPath);
    QVERIFY(loaded->contact.isEmpty() && loaded->footer.isEmpty());
}

void TestProviderProfile::brokenProfilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *bytes, const char *part) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(part);
    };
    row("empty", "", "not valid JSON");
    row("cut off", "{\"name\": ", "not valid JSON");
    row("a list", "[]", "not valid JSON");
    row("an unknown entry", "{\"nmae\": \"x\"}", "\"nmae\"");
    row("a number for a name", "{\"name\": 7}", "\"name\"");
    row("a colour by name", "{\"accent\": \"red\"}", "\"red\"");
    row("a short colour", "{\"accent\": \"#fff\"}", "\"#fff\"");
    row("a signed colour", "{\"accent\": \"#+1+2+3\"}", "\"#+1+2+3\"");
    row("an absent logo", "{\"logo\": \"absent.png\"}", "absent.png");
    row("a folder as logo", "{\"logo\": \".\"}", "cannot be read");
}

void TestProviderProfile::brokenProfilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const auto profile = loadProfile(write(QStringLiteral("provider.json"), bytes));
    QVERIFY(!profile.ok());
    QCOMPARE(profile.error().kind, ErrorKind::Refused);
    QVERIFY2(profile.error().sentence.contains(part), qPrintable(profile.error().sentence));
    QVERIFY(profile.error().sentence.endsWith(QStringLiteral("nothing was written.")));
}

void TestProviderProfile::brokenLogosAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QByteArray huge = smallPng();
    huge.replace(16, 4, QByteArray("\x00\x00\x20\x00", 4));
    huge.replace(29, 4, QByteArray("\xf9\x29\xb7\x37", 4));
    QTest::newRow("0 bytes") << QByteArray() << QStringLiteral("empty (0 bytes)");
    QTest::newRow("text") << QByteArray("<svg/>") << QStringLiteral("neither a PNG nor a JPEG");
    QTest::newRow("a gif") << QByteArray("GIF89a....") << QStringLiteral("neither a PNG nor a JPEG");
    QByteArray wrong = smallPng();
    wrong[45] = '!';
    QTest::newRow("a png with a wrong byte") << wrong << QStringLiteral("broken or cut off");
    QTest::newRow("a png cut off") << smallPng().left(40) << QStringLiteral("broken or cut off");
    QTest::newRow("only a png's signature") << smallPng().left(8) << QStringLiteral("broken or cut off");
    QTest::newRow("a jpeg cut off") << QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF", 10)
                                    << QStringLiteral("broken or cut off");
    QTest::newRow("8192 pixels wide") << huge << QStringLiteral("4000");
    QTest::newRow("3 MB") << QByteArray(3 * 1024 * 1024, 'x') << QStringLiteral("larger than 2 MB");
}

void TestProviderProfile::brokenLogosAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const auto logo = loadLogo(write(QStringLiteral("brand.png"), bytes));
    QVERIFY(!logo.ok());
    QCOMPARE(logo.error().kind, ErrorKind::Refused);
    QVERIFY2(logo.error().sentence.contains(part), qPrintable(logo.error().sentence));
    QVERIFY(logo.error().sentence.contains(QStringLiteral("brand.png")));
}

void TestProviderProfile::colours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("onIt");
    QTest::addColumn<bool>("darkened");
    QTest::newRow("dark blue takes white text")
        << QStringLiteral("#1b5fbf") << QStringLiteral("#ffffff") << false;
    QTest::newRow("yellow takes black text")
        << QStringLiteral("#ffd800") << QStringLiteral("#000000") << true;
    QTest::newRow("white takes black text") << QStringLiteral("#ffffff") << QStringLiteral("#000000") << true;
    QTest::newRow("black takes white text")
        << QStringLiteral("#000000") << QStringLiteral("#ffffff") << false;
}

void TestProviderProfile::colours()
{
    QFETCH(QString, text);
    QFETCH(bool, darkened);
    const auto colour = colourFromText(text);
    QVERIFY(colour.has_value());
    QCOMPARE(colourText(*colour), text);
    QTEST(colourText(readableOn(*colour)), "onIt");
    QCOMPARE(!(readableOnWhite(*colour) == *colour), darkened);
}

void TestProviderProfile::textReadsOnEveryColour()
{
    QCOMPARE(qRound(contrast({0, 0, 0}, {255, 255, 255}) * 10), 210);
    for (int red = 0; red < 256; red += 17) {
        for (int green = 0; green < 256; green += 17) {
            for (int blue = 0; blue < 256; blue += 17) {
                const Rgb colour{red, green, blue};
                QVERIFY(contrast(readableOn(colour), colour) >= 4.5);
                QVERIFY(contrast(readableOnWhite(colour), {255, 255, 255}) >= 4.5);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestProviderProfile)
#include "tst_providerprofile.moc"
