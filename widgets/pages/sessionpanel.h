// Below the Live page: the review of one session, chosen from a list.
//
// The chosen session stays when fresh figures come and it is still there; else the newest one is shown.

#pragma once

#include "widgets/pages/pagefooter.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace shopglass {

class SectionView;

class SessionPanel final : public PageFooter
{
    Q_OBJECT

public:
    explicit SessionPanel(QWidget *parent = nullptr);

    /// Hidden where the period has no session.
    void setInput(const PageInput &input) override;

private:
    void fillChoice();
    void showReview();

    PageInput m_input;
    QString m_chosen; ///< id of a session; empty = the newest
    QLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
    QVBoxLayout *m_column = nullptr;
    SectionView *m_review = nullptr;
};

} // namespace shopglass
