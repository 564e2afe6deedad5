#include "models/base/sentences.h"

namespace shopglass {

namespace {

/// Signs as wide as a Chinese character bring their own room.
bool bringsRoom(QChar end)
{
    return QStringView(u"。！？；：，、）」』").contains(end);
}

} // namespace

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !bringsRoom(text.back()))
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

} // namespace shopglass
