#include "models/report/providerprofile.h"

#include "models/report/htmlwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProviderProfile)
};

constexpr double EnoughContrast = 4.5;
constexpr qint64 MostBytes = 64 * 1024;
constexpr qsizetype LongestText = 200;

Error refused(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Refused};
}

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

int hexDigits(const QString &text, qsizetype at)
{
    bool ok = false;
    const int value = QStringView(text).mid(at, 2).toInt(&ok, 16);
    return ok ? value : -1;
}

/// The texts of the file; refuses what is no short text and what nobody knows.
Result<QJsonObject> checkedObject(const QByteArray &bytes, const QString &path)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject()) {
        return refused(Texts::tr("The provider profile %1 is not valid JSON (%2, at byte %3). Correct it or "
                                 "make a new one in the window; nothing was written.")
                           .arg(path, fault.errorString())
                           .arg(fault.offset));
    }
    static const QStringList known{QStringLiteral("name"), QStringLiteral("contact"),
                                   QStringLiteral("footer"), QStringLiteral("accent"),
                                   QStringLiteral("logo")};
    const QJsonObject object = document.object();
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return refused(Texts::tr("The provider profile %1 has the unknown entry \"%2\". Use only %3; "
                                     "nothing was written.")
                               .arg(path, key, known.join(QStringLiteral(", "))));
        const QJsonValue value = object.value(key);
        if (!value.isString() || value.toString().size() > LongestText)
            return refused(Texts::tr("The entry \"%2\" of the provider profile %1 must be a text of at most "
                                     "%3 characters; nothing was written.")
                               .arg(path, key)
                               .arg(LongestText));
    }
    return object;
}

} // namespace

std::optional<Rgb> colourFromText(const QString &text)
{
    if (text.size() != 7 || text.front() != QLatin1Char('#') || text.contains(QLatin1Char('+'))
        || text.contains(QLatin1Char('-')))
        return std::nullopt;
    const Rgb colour{hexDigits(text, 1), hexDigits(text, 3), hexDigits(text, 5)};
    if (colour.red < 0 || colour.green < 0 || colour.blue < 0)
        return std::nullopt;
    return colour;
}

QString colourText(Rgb colour)
{
    return QStringLiteral("#%1%2%3")
        .arg(colour.red, 2, 16, QLatin1Char('0'))
        .arg(colour.green, 2, 16, QLatin1Char('0'))
        .arg(colour.blue, 2, 16, QLatin1Char('0'));
}

double contrast(Rgb a, Rgb b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Rgb readableOn(Rgb background)
{
    const Rgb white{255, 255, 255};
    return contrast(white, background) >= EnoughContrast ? white : Rgb{0, 0, 0};
}

Rgb readableOnWhite(Rgb colour)
{
    const Rgb white{255, 255, 255};
    while (contrast(colour, white) < EnoughContrast)
        colour = {colour.red * 15 / 16, colour.green * 15 / 16, colour.blue * 15 / 16};
    return colour;
}

Result<ProviderProfile> loadProfile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(
            Texts::tr("The provider profile %1 cannot be read. Check the path given with --profile; "
                      "nothing was written.")
                .arg(path));
    if (file.size() > MostBytes)
        return refused(
            Texts::tr("The provider profile %1 is too large to be one. Check the path; nothing was "
                      "written.")
                .arg(path));
    const auto object = checkedObject(file.readAll(), path);
    if (!object)
        return object.error();
    const auto text = [&object](QLatin1String key) { return (*object)[key].toString().trimmed(); };
    ProviderProfile profile;
    profile.name = text(QLatin1String("name"));
    profile.contact = text(QLatin1String("contact"));
    profile.footer = text(QLatin1String("footer"));
    if (const QString accent = text(QLatin1String("accent")); !accent.isEmpty()) {
        profile.accent = colourFromText(accent);
        if (!profile.accent)
            return refused(
                Texts::tr("The accent colour \"%2\" of the provider profile %1 is no colour. Write "
                          "it as # and six hexadecimal digits; nothing was written.")
                    .arg(path, accent));
    }
    if (const QString logo = text(QLatin1String("logo")); !logo.isEmpty()) {
        profile.logoPath = QDir(QFileInfo(path).absolutePath()).absoluteFilePath(logo);
        auto loaded = loadLogo(profile.logoPath);
        if (!loaded)
            return loaded.error();
        profile.logo = std::move(loaded).value();
    }
    return profile;
}

Result<void> saveProfile(const ProviderProfile &profile, const QString &path)
{
    QJsonObject object;
    const auto add = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    add(QStringLiteral("name"), profile.name);
    add(QStringLiteral("contact"), profile.contact);
    add(QStringLiteral("footer"), profile.footer);
    add(QStringLiteral("accent"), profile.accent ? colourText(*profile.accent) : QString());
    add(QStringLiteral("logo"), profile.logoPath);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{Texts::tr("The folder of the provider profile %1 cannot be made. Check its permissions.")
                         .arg(path),
                     {},
                     ErrorKind::Failure};
    return writeFile(path, QJsonDocument(object).toJson());
}

} // namespace shopglass
