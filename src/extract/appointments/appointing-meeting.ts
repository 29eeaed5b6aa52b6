import type { Rule } from '../rule.ts'

/** The session that decided an appointment: the last meeting named before it, or the page's only one; it lends its date. */
export const appointingMeeting: Rule = {
  name: 'appointments/appointing-meeting',
  apply({ facts }) {
    for (const appointment of facts.appointments) {
      const at = appointment.evidence[0]!.start
      const sessions = facts.meetings.filter((meeting) => meeting.kind !== '调研')
      const meeting = sessions.length === 1 ? sessions[0] : sessions.map((m) => ({ m, at: Math.max(...m.evidence.filter((e) => e.start <= at).map((e) => e.start), -1) })).filter((x) => x.at >= 0).sort((a, b) => b.at - a.at)[0]?.m
      if (!meeting || appointment.action === 'nominated') continue
      appointment.meeting = meeting.key
      appointment.date ??= meeting.dateEnd ?? meeting.date
      if (appointment.date !== null) appointment.implied = [...(appointment.implied ?? []), 'date']
    }
  },
}
