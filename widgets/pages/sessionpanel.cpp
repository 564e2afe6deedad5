#include "widgets/pages/sessionpanel.h"

#include "models/report/livesections.h"

namespace shopglass {

SessionPanel::SessionPanel(QWidget *parent)
    : ChoicePanel(QStringLiteral("session_choice"), parent)
{
    setObjectName(QStringLiteral("session_review"));
}

QString SessionPanel::label() const
{
    return tr("&Review of the session");
}

QString SessionPanel::spokenName() const
{
    return tr("Review of one live session");
}

std::vector<ChoicePanel::Choice> SessionPanel::choices(const PageInput &input) const
{
    std::vector<Choice> all;
    for (const SessionReview &session : input.views->live.sessions) {
        const QString odd = sessionOddities(session);
        //: A session in a list: when and under which account, and what is odd about it
        all.push_back({odd.isEmpty() ? sessionName(session) : tr("%1 (%2)").arg(sessionName(session), odd),
                       session.id});
    }
    return all;
}

Section SessionPanel::sectionOf(const PageInput &input, std::size_t place) const
{
    return liveReviewSection(*input.views, input.views->live.sessions[place], input.text);
}

} // namespace shopglass
