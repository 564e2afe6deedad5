// Answers 直播复盘: what did each live session bring, and how does it stand beside the account's earlier
// ones?
//
// What the platform's live file says of a session, and beside it the orders of the order file that were paid
// while it went on, by account and time: the order file names no session, so this is an attribution and says
// so. Refunds are those known by now. Amounts in fen. Threads: pure functions over immutable values.

#pragma once

#include "models/indicators/analysis.h"
#include "models/indicators/refunddays.h"
#include "models/indicators/usualsessions.h"

#include <QJsonObject>

namespace shopglass {

/// Whether orders can be told to belong to a session, and if not, why.
enum class SessionOrderState {
    Attributed,
    NoEnd, ///< the file says neither when it ended nor how long it was
    NotCovered, ///< no order file covers its day
    NoCarrier, ///< the order files of its days do not say what was sold in live rooms
    NoAccount, ///< the session, or the order files of its days, do not say under which account
    OtherAccounts, ///< orders name accounts, but never this one
};

struct SessionProduct
{
    QString id;
    QString name;
    qint64 orders = 0;
    qint64 gmv = 0;
    std::optional<qint64> refund; ///< so far; none where no file tells refunds
};

struct SessionOrders
{
    SessionOrderState state = SessionOrderState::NotCovered;
    qint64 orders = 0;
    qint64 gmv = 0;
    /// So far; none where no file tells refunds, and where none of the orders that the live file counts was
    /// found.
    std::optional<qint64> refundedOrders;
    std::optional<qint64> refund;
    RefundDays refundDays; ///< of the session's days
    std::vector<SessionProduct> products; ///< by GMV, the largest first; at most ten
    std::size_t productCount = 0;
};

struct SessionReview
{
    QString id; ///< "20260618-200005@account": for the command line
    BeijingSeconds startedAt = 0;
    std::optional<BeijingSeconds> endedAt; ///< as the file says, or begin and length
    QString account;
    QString host;
    QString title;
    std::optional<qint64> seconds;
    std::optional<qint64> views;
    std::optional<qint64> viewers;
    std::optional<qint64> peakOnline;
    std::optional<qint64> averageOnline;
    std::optional<qint64> watchSeconds; ///< per viewer
    std::optional<qint64> exposures;
    std::optional<qint64> clicks;
    std::optional<qint64> createdOrders;
    std::optional<qint64> paidOrders;
    std::optional<qint64> buyers;
    std::optional<qint64> refundAmount; ///< as the live file says
    /// As liveFigures(), compared with the median of earlier sessions where there are enough.
    std::vector<IndicatorValue> values;
    LiveMeasure measure = LiveMeasure::None;
    int measuredAgainst = 0; ///< so many earlier sessions
    SessionOrders orders;
    QStringList overlaps; ///< ids of other sessions of the account that went on at the same time
    bool withoutSales = false; ///< the file says that nothing was sold

    [[nodiscard]] const IndicatorValue *value(QLatin1String indicator) const;
};

struct LiveView
{
    QString store;
    Period period;
    Day asOf;
    std::vector<SessionReview> sessions; ///< of the period, the newest first
    bool covered = false; ///< a live file covers a day of the period
    bool ordersNameAccounts = false;

    [[nodiscard]] const SessionReview *find(const QString &id) const;
};

LiveView buildLiveView(const Evaluator &evaluator);
QJsonObject toJson(const LiveView &view);
QJsonObject toJson(const SessionReview &session);

} // namespace shopglass
