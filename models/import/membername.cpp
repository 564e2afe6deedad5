#include "models/import/membername.h"

#include "models/import/gb18030.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace shopglass {
namespace {

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

std::optional<QString> asUtf8(std::string_view raw)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(view(raw));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<QString> asGb18030(std::string_view raw)
{
    Gb18030Check check;
    if (!check.feed(raw) || !check.isWhole())
        return std::nullopt;
    std::string utf8;
    Gb18030Decoder::shared().decode(raw, utf8);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

QString decoded(std::string_view raw, std::string_view prescribed)
{
    const auto utf8 = asUtf8(raw);
    // Code page 437 turns every byte above 127 into something else, so what stayed as it was is marked UTF-8.
    if (utf8 && (raw == prescribed || hasHan(*utf8)))
        return *utf8;
    // Two Chinese characters of GB18030 may happen to be sound UTF-8 of Latin or Arabic letters.
    if (const auto chinese = asGb18030(raw); chinese && (!utf8 || hasHan(*chinese)))
        return *chinese;
    return utf8 ? *utf8 : QString::fromUtf8(prescribed.data(), qsizetype(prescribed.size()));
}

} // namespace

QString memberName(std::string_view raw, std::string_view prescribed)
{
    QString name = decoded(raw, prescribed);
    name.replace(u'\\', u'/');
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    QStringList parts;
    for (const QString &part : name.split(u'/', Qt::SkipEmptyParts))
        parts.append(part == QLatin1String("..") || part == QLatin1String(".") ? QStringLiteral("_") : part);
    return parts.join(u'/');
}

} // namespace shopglass
