// Answers 优质内容: how good are live sessions and videos, by account and by host, against the period before?
//
// All figures are of the platform's live and video files, by the day a session began or a video was
// published. What has no file has no rows. Threads: pure functions over immutable values.

#pragma once

#include "models/indicators/contentfigures.h"

#include <QJsonObject>

namespace shopglass {

/// One account or host.
struct ContentRow
{
    QString name; ///< as exported; empty where the file does not say
    std::size_t count = 0; ///< sessions or videos of the period
    std::vector<IndicatorValue> values; ///< in the order of the table's indicators
};

struct ContentTable
{
    QStringList indicators;
    std::vector<ContentRow> rows; ///< by GMV, the largest first
    bool covered = false; ///< a file has rows in the period
};

struct ContentView
{
    QString store;
    Day asOf;
    Period period;
    std::optional<Period> base; ///< that it is compared with
    ContentTable liveByAccount, liveByHost, videosByAccount;
};

ContentView buildContentView(const Evaluator &evaluator);
QJsonObject toJson(const ContentView &view);

} // namespace shopglass
