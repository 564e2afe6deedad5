// Where long work stands, with its rate and a way to stop it. Never blocks anything.

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shopglass {

class ProgressStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// `done` of `total`; total 0 = unknown. `detail` is a whole phrase, e.g. rows and rate.
    void showProgress(const QString &subject, const QString &detail, qint64 done, qint64 total);
    /// All is done but waiting for the disk; too late to stop.
    void showFinishing(const QString &subject);
    /// The work has been told to stop and has not stopped yet.
    void showCancelling();
    void finish();

    [[nodiscard]] QPushButton *cancelButton() const noexcept { return m_cancel; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_subject = nullptr;
    QLabel *m_detail = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace shopglass
